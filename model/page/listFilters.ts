import { filterMessages } from '@/locales/messagesFilters'
import type { Locale } from '@/locales/locale'

import type { Facet } from './listPages'

/** What a list is narrowed to; `null` is everything. Each value stands in the address under its own name. */
export type ListFilter = { topic: string | null; language: string | null; year: string | null }

export type Outline = {
  id: string
  year: string | null
  topics: { slug: string; title: string }[]
  isFacing: boolean
  isTranslated: boolean
}

/**
 * The articles that a filter leaves, and the filters that lead on from it: each value with the address it has and
 * the number of articles behind it, counted within what the other filters leave.
 */
export function listFilters<Item extends Outline>(
  all: readonly Item[],
  filter: ListFilter,
  locale: Locale,
  path: string,
): { facets: Facet[]; chosen: Item[] } {
  const say = filterMessages[locale]
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort().reverse()
  const topics = new Map(
    all.flatMap((item) => item.topics.map(({ slug, title }) => [slug, title] as const)),
  )
  const dimensions: { name: keyof ListFilter; label: string; values: [string | null, string][] }[] =
    [
      { name: 'topic', label: say.topic, values: [[null, say.allTopics], ...topics] },
      {
        name: 'language',
        label: say.language,
        values: [
          [null, say.any],
          ['facing', say.facing],
          ['translated', say.translated],
        ],
      },
      {
        name: 'year',
        label: say.year,
        values: [[null, say.any], ...years.map((year): [string, string] => [year, year])],
      },
    ]
  const facets = dimensions.map(({ name, label, values }) => ({
    label,
    values: values.map(([value, text]) => {
      const next = { ...filter, [name]: value }
      return {
        text,
        href: addressOf(path, next),
        count: all.filter((item) => passes(item, next)).length,
        current: filter[name] === value,
      }
    }),
  }))
  return {
    facets: facets.filter(
      ({ values }) =>
        values.length > 2 || values.some(({ current, count }) => !current && count > 0),
    ),
    chosen: all.filter((item) => passes(item, filter)),
  }
}

function passes(item: Outline, { topic, language, year }: ListFilter): boolean {
  return (
    (topic === null || item.topics.some(({ slug }) => slug === topic)) &&
    (year === null || item.year === year) &&
    (language === null || (language === 'facing' ? item.isFacing : item.isTranslated))
  )
}

/** The address of a filtered list; the unfiltered list has the plain one. */
export function addressOf(path: string, filter: ListFilter, page = 1): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value !== null) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  const words = query.toString()
  return words ? `${path}?${words}` : path
}
