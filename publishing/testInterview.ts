import type { Locale } from '@/locales/locale'
import type { Passage } from '@/model/passage/passage'
import { wordingHash } from '@/model/facing/wordingHash'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

export function said(id: string, text: string, state: Partial<Passage> = {}): Passage {
  return { id, kind: 'narration', speaker: null, content: [{ type: 'text', text }], ...state }
}

export const chinesePassages = [
  said('000000z1', '雾散的时候，灯还亮着。'),
  said('000000z2', '船从灯下过去。'),
]

/** The passages of another test must not be the same: an id belongs to one interview for good. */
export function passagesOf(test: string, locale: Locale): Passage[] {
  const english = ['When the fog lifted, the lamp was still lit.', 'A boat passed below the lamp.']
  return chinesePassages.map((passage, place) => ({
    ...(locale === 'zh'
      ? passage
      : said(passage.id, english[place] ?? '', { source: wordingHash(passage) })),
    id: `${test}${place}`,
  }))
}

export const bodyOf = (passages: Passage[]) => bodyFromPassages(passages)
