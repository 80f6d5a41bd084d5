import type { Locale } from '@/locales/locale'

import { passageText, type Passage } from './passage'
import { withoutQuotationMarks } from './quotedPassage'
import { sentencesOf } from './sentencesOf'
import { turnsOf } from './turns'

/** Words of a transcript, exactly as they stand there. */
export type Found = { words: string; passage: string; exchange: number | null; speaker: string }

/** Lengths, in characters, between which a sentence reads well on its own. */
const readable: Record<Locale, [number, number]> = { zh: [14, 48], en: [40, 150] }

/**
 * A few things that a speaker says, for a page about them: what an editor set as a pull quote first, then the
 * closing sentences of the longest answers. One sentence of a passage at most, in the order of the conversation.
 */
export function ownWords(
  passages: readonly Passage[],
  speaker: string,
  locale: Locale,
  limit: number,
): Found[] {
  const places = turnsOf(passages)
  const spoken = passages
    .map((passage, at) => ({
      passage,
      at,
      text: passageText(passage),
      exchange: places[at]?.exchange ?? null,
    }))
    .filter(({ passage, text }) => passage.speaker === speaker && text !== '')
  const pulled = spoken.filter(({ passage }) => passage.kind === 'quote')
  const pulledWords = pulled.map(({ text }) => withoutQuotationMarks(text))
  const others = spoken
    .filter(
      ({ passage, text }) =>
        passage.kind === 'answer' && !pulledWords.some((words) => text.includes(words)),
    )
    .sort((one, other) => other.text.length - one.text.length)
    .flatMap((item) => {
      const sentence = sentencesOf(item.text)
        .reverse()
        .find((words) => isReadable(words, locale))
      return sentence ? [{ ...item, text: sentence }] : []
    })
  return [...pulled, ...others]
    .slice(0, limit)
    .sort(
      (one, other) =>
        Number(other.passage.kind === 'quote') - Number(one.passage.kind === 'quote') ||
        one.at - other.at,
    )
    .map(({ passage, text, exchange }) => ({
      words: withoutQuotationMarks(text),
      passage: passage.id,
      exchange,
      speaker,
    }))
}

/** What others say of somebody: the sentences that name them, one of a passage at most. */
export function saidAbout(
  passages: readonly Passage[],
  names: readonly string[],
  ownKey: string | null,
  limit: number,
): Found[] {
  const places = turnsOf(passages)
  return passages
    .flatMap((passage, at) => {
      if (passage.speaker === null || passage.speaker === ownKey || passage.kind !== 'answer')
        return []
      const sentence = sentencesOf(passageText(passage)).find((words) =>
        names.some((name) => name.length > 1 && words.includes(name)),
      )
      return sentence
        ? [
            {
              words: sentence,
              passage: passage.id,
              exchange: places[at]?.exchange ?? null,
              speaker: passage.speaker,
            },
          ]
        : []
    })
    .slice(0, limit)
}

/** In how many passages somebody and somebody else both occur, as speaker or by name. */
export function sharedPassages(
  passages: readonly Passage[],
  one: { key: string | null; names: readonly string[] },
  other: { key: string | null; names: readonly string[] },
): number {
  const occurs = (passage: Passage, who: { key: string | null; names: readonly string[] }) =>
    (who.key !== null && passage.speaker === who.key) ||
    who.names.some((name) => name.length > 1 && passageText(passage).includes(name))
  return passages.filter((passage) => occurs(passage, one) && occurs(passage, other)).length
}

function isReadable(words: string, locale: Locale): boolean {
  const [least, most] = readable[locale]
  return words.length >= least && words.length <= most && !/[？?]$/u.test(words)
}
