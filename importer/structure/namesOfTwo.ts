import { neutralSpeakers } from '@/locales/messagesImport'
import type { Block } from '../block'
import type { Metadata } from '../proposal'
import { namesInChinese } from './namesInChinese'
import { namesInEnglish } from './namesInEnglish'

/** Who asks and who answers where nobody is named before the words. */
export type NamesOfTwo = {
  asks: string
  answers: string
  /** A magazine asks, whose name stands in brackets. */
  bracketed: boolean
}

/** A name that the title or the introduction gives, and how much speaks for its being that person's. */
export type NamedPerson = { name: string; answers: number; asks: number }

/** Letters that only traditional Chinese writes. */
const traditional = /[們這說麼對時會從為裡過還沒]/
const magazine = /《([^《》]{2,20})》[^。！？《》]{0,10}[问問]/

/** Below this a name may be a place, or somebody who is only mentioned. */
const sure = 3

/**
 * Whom to name in an interview without labels: only whom the title and the introduction clearly give, else the words
 * for asking and answering.
 *
 * @param interviewee whom a line about the article names as such
 * @param intro what stands before the first question
 */
export function namesOfTwo(
  metadata: Metadata,
  interviewee: string | null,
  intro: Block[],
  language: 'zh' | 'en',
): NamesOfTwo {
  const texts = intro.slice(-8).map(({ text }) => text.text.slice(0, 800))
  const neutral =
    neutralSpeakers[language === 'zh' && traditional.test(texts.join('')) ? 'zh-Hant' : language]
  const find = language === 'zh' ? namesInChinese : namesInEnglish
  const credited = metadata.credits.flatMap((credit) => credit.names)
  const people = find(metadata.title ?? '', texts).filter(({ name }) => name !== metadata.outlet)
  const answers =
    interviewee ??
    best(
      people
        .filter(({ name }) => !credited.includes(name) || metadata.title?.includes(name))
        .map(({ name, answers: score }) => ({ name, score })),
    )
  const asked = texts.flatMap((text) => magazine.exec(text)?.[1] ?? [])[0]
  const interviewers = metadata.credits
    .filter(({ role }) => role === 'interview')
    .flatMap(({ names }) => names)
  const asks =
    (interviewers.length === 1 ? interviewers[0] : asked) ??
    best(people.map(({ name, asks: score }) => ({ name, score })))
  return {
    asks: asks ?? neutral.asks,
    answers: answers === null || answers === asks ? neutral.answers : answers,
    bracketed: asks !== undefined && asks === asked,
  }
}

function best(scored: { name: string; score: number }[]): string | null {
  const [first, second] = scored.sort((a, b) => b.score - a.score)
  return first && first.score >= sure && first.score > (second?.score ?? 0) ? first.name : null
}
