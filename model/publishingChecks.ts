import type { Inline, Passage } from './passage/passage'
import { isSafeUrl } from './address/safeUrl'
import { translationStates } from './facing/translationStates'

export const findingCodes = {
  /** Readers do not meet it in this language. */
  leftOut: ['no-title', 'no-text', 'missing', 'machine', 'machine-fields'],
  /** Readers meet it, though nobody has called it done. */
  unfinished: ['stale', 'draft'],
  /** Nothing is wrong with the words, but somebody might want to see to it first. */
  look: ['no-standfirst', 'unconfirmed', 'no-alt', 'unsafe-links', 'broken-citations'],
} as const

export type FindingGroup = keyof typeof findingCodes
export type FindingCode = (typeof findingCodes)[FindingGroup][number]

/** One kind of thing that readers would meet, and where it is. */
export type Finding = {
  code: FindingCode
  count: number
  /** Ids of the passages in question, in order. */
  passages?: string[]
  /** Names of people, or of fields. */
  names?: string[]
}

export type Checks = Record<FindingGroup, Finding[]>

/** One language of an interview as it would go public. */
export type ToCheck = {
  title: string | null
  standfirst: string | null
  /** Figures with the words of their pictures in this language. */
  passages: readonly Passage[]
  /** `null` where there is no cover. */
  cover: { alt: string | null } | null
  /** The profiles of those who speak and of whom the text speaks. */
  people: readonly { name: string; isConfirmed: boolean }[]
  /** Events and profiles that rest on passages of this text which are no longer so. */
  brokenCitations: readonly string[]
  /** Of a translation: what it was made from. `null` for the original language. */
  original: { standfirst: string | null; passages: readonly Passage[] } | null
  /** Of a translation: the names of the fields that only a machine has written. */
  machineFields: readonly string[]
}

/**
 * What readers would meet if the language went public as it is, in three groups. Nothing of it keeps anybody from
 * publishing, except that a text needs a title, and one that a person wrote.
 */
export function publishingChecks(text: ToCheck): Checks {
  const states = text.original
    ? translationStates(text.original.passages, text.passages)
    : { missing: [], machine: [], stale: [], draft: [] }
  const lacksStandfirst =
    isBlank(text.standfirst) && (text.original === null || !isBlank(text.original.standfirst))
  const found: Finding[] = [
    of('no-title', isBlank(text.title)),
    of('no-text', text.passages.length === 0 && states.missing.length === 0),
    at('missing', states.missing),
    at('machine', states.machine),
    named('machine-fields', text.machineFields),
    at('stale', states.stale),
    at('draft', states.draft),
    of('no-standfirst', lacksStandfirst),
    named(
      'unconfirmed',
      text.people.filter(({ isConfirmed }) => !isConfirmed).map(({ name }) => name),
    ),
    withoutAlt(text),
    at('unsafe-links', idsWhere(text.passages, hasUnsafeLink)),
    named('broken-citations', text.brokenCitations),
  ].filter(({ count }) => count > 0)
  return { leftOut: group('leftOut'), unfinished: group('unfinished'), look: group('look') }

  function group(name: FindingGroup): Finding[] {
    const codes: readonly FindingCode[] = findingCodes[name]
    return found.filter(({ code }) => codes.includes(code))
  }
}

/** How often each kind of finding occurs; those that do not occur are absent. */
export function countsOf(checks: Checks): Partial<Record<FindingCode, number>> {
  const findings = [...checks.leftOut, ...checks.unfinished, ...checks.look]
  return Object.fromEntries(findings.map(({ code, count }) => [code, count]))
}

/** Pictures that say nothing to readers who cannot see them. The cover has no passage of its own. */
function withoutAlt({ passages, cover }: ToCheck): Finding {
  const ids = idsWhere(
    passages,
    ({ figure }) => figure !== undefined && hasPicture(figure) && isBlank(figure.alt),
  )
  const covers = cover && isBlank(cover.alt) ? 1 : 0
  return { code: 'no-alt', count: ids.length + covers, passages: ids }
}

function hasPicture({ media, src, sourceUrl }: NonNullable<Passage['figure']>): boolean {
  return Boolean(media ?? src ?? sourceUrl)
}

function hasUnsafeLink({ content, items }: Passage): boolean {
  return [content, ...(items ?? [])].some((line) => line.some(isUnsafe))
}

function isUnsafe(run: Inline): boolean {
  return run.type === 'link' && (!isSafeUrl(run.url) || run.children.some(isUnsafe))
}

function idsWhere(passages: readonly Passage[], holds: (passage: Passage) => boolean): string[] {
  return passages.filter(holds).map(({ id }) => id)
}

function of(code: FindingCode, holds: boolean): Finding {
  return { code, count: holds ? 1 : 0 }
}

function at(code: FindingCode, passages: string[]): Finding {
  return { code, count: passages.length, passages }
}

function named(code: FindingCode, names: readonly string[]): Finding {
  return { code, count: names.length, names: [...names] }
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
