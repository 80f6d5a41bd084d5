import { figureParts, type FigurePart } from '@/model/facing/rowWriting'

/** What stands small in the first column, so that a row is known again: `⟦id.caption source-base⟧`. */
export function rowKey(id: string, part: FigurePart | null, stamp: string): string {
  return `⟦${part === null ? id : `${id}.${part}`} ${stamp}⟧`
}

/** What stands in the head of that column: of which interview it is. */
export function tableKey(interview: string): string {
  return `⟦=${interview}⟧`
}

export function interviewIn(text: string): string | null {
  return /⟦=([^⟧]+)⟧/.exec(text)?.[1]?.trim() ?? null
}

/** Words that stand beside a key and cannot be taken for one. */
export function withoutKeys(text: string): string {
  return text.replace(/[⟦⟧]/g, '')
}

export type RowKey = { id: string; part: FigurePart | null; stamp: string | null }

/** Finds the key in the text of a cell, whatever else stands there. */
export function keyIn(text: string): RowKey | null {
  const [, id, part, stamp = null] =
    /⟦\s*([0-9A-Za-z_-]+)(?:\.(alt|caption|credit))?(?:\s+([0-9a-z]+-[0-9a-z]+))?\s*⟧/.exec(text) ??
    []
  if (id === undefined) return null
  return { id, part: figureParts.find((name) => name === part) ?? null, stamp }
}
