import { neutralSpeakers } from '@/locales/messagesImport'
import type { Block } from '../block'
import type { Metadata } from '../proposal'
import type { NamedPerson } from './namedPerson'
import { namesInChinese } from './namesInChinese'
import { namesInEnglish } from './namesInEnglish'

/** Who asks and who answers where nobody is named before the words. */
export type NamesOfTwo = {
  asks: string
  answers: string
  /** Who answers is a person whom the title or the introduction gives. */
  isKnown: boolean
  /** A magazine asks, whose name stands in brackets. */
  bracketed: boolean
}

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
  const credited = metadata.credits.flatMap((credit) => credit.names)
  const title = metadata.title ?? ''
  // Chinese articles talk to people with Latin names as well.
  const people = [
    ...(language === 'zh' ? namesInChinese(title, texts) : []),
    ...namesInEnglish(title, texts),
  ].filter(({ name }) => name !== metadata.outlet)
  const answers =
    interviewee ??
    whoAnswers(
      people.filter(
        ({ name, asks }) =>
          asks <= 0 && (!credited.includes(name) || metadata.title?.includes(name)),
      ),
    )
  const asked = texts.flatMap((text) => magazine.exec(text)?.[1] ?? [])[0]
  const interviewers = metadata.credits
    .filter(({ role }) => role === 'interview')
    .flatMap(({ names }) => names)
  const asks =
    (interviewers.length === 1 ? interviewers[0] : asked) ??
    people.find(({ asks: score }) => score >= sure)?.name
  const known = answers === asks ? null : answers
  return {
    asks: asks ?? neutral.asks,
    answers: known ?? neutral.answers,
    isKnown: known !== null,
    bracketed: asks !== undefined && asks === asked,
  }
}

/** Somebody who is introduced, or the only one whom the introduction is about. */
function whoAnswers(people: NamedPerson[]): string | null {
  const [first, second] = people
    .filter(({ answers }) => answers > 0)
    .sort((a, b) => b.answers - a.answers)
  if (!first || first.answers < sure) return null
  const isClear = first.isIntroduced ? first.answers > (second?.answers ?? 0) : !second
  return isClear ? first.name : null
}
