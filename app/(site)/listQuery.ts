import type { ListFilter } from '@/model/page/listFilters'

export type Search = Promise<Record<string, string | string[] | undefined>>

/** What an address says after its question mark, as a list understands it; anything else is left unheard. */
export async function listQuery(search: Search): Promise<{ filter: ListFilter; page: number }> {
  const asked = await search
  const word = (name: string): string | null => {
    const value = asked[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const language = word('language')
  const page = Number(word('page') ?? 1)
  return {
    filter: {
      topic: word('topic'),
      language: language === 'facing' || language === 'translated' ? language : null,
      year: word('year'),
    },
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}
