import { comparePassages, type Comparison, type ComparisonRow } from '@/desk/copies/comparePassages'
import { wordDiff } from '@/desk/copies/wordDiff'
import type { Locale } from '@/locales/locale'
import type { VersionMessages } from '@/locales/messagesVersions'
import { markedText } from '@/model/passage/markedText'
import type { LanguageWords } from '@/publishing/versions/readVersions'

const fields = ['title', 'standfirst', 'credits', 'searchTitle', 'searchDescription'] as const

type Sides = {
  before: LanguageWords
  after: LanguageWords
  language: Locale
  /** Speaker key → name. */
  names: ReadonlyMap<string, string>
  /** What the fields are called. */
  messages: VersionMessages
}

/** How one language differs between two versions: its fields first, each a row like a passage, then its passages. */
export function compareVersions({ before, after, language, names, messages }: Sides): Comparison {
  const { rows, counts } = comparePassages({
    before: before.passages,
    after: after.passages,
    translation: [],
    language,
    names,
    textOf: markedText,
    pictureOf: ({ figure }) => figure?.media ?? figure?.src ?? figure?.sourceUrl ?? null,
  })
  const written = fields
    .filter((field) => before[field] !== '' || after[field] !== '')
    .map((field): ComparisonRow => {
      const side = (text: string) => ({
        kind: field === 'title' ? ('heading' as const) : ('narration' as const),
        speaker: messages.fields[field],
        text,
        picture: null,
      })
      const isSame = before[field] === after[field]
      return {
        state: isSame ? 'same' : 'changed',
        moved: false,
        id: null,
        before: side(before[field]),
        after: side(after[field]),
        place: null,
        words: isSame ? null : wordDiff(before[field], after[field], language),
      }
    })
  const changed = written.filter(({ state }) => state === 'changed').length
  return {
    rows: [...written, ...rows],
    counts: {
      ...counts,
      changed: counts.changed + changed,
      same: counts.same + written.length - changed,
    },
  }
}
