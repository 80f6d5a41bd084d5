import { han } from './characters'
import { isPlaceholder } from './metadata/credits'
import type { Speaker } from './structure/cast'
import type { Credit, MentionKind, ProposedMention } from './proposal'

/** A confirmed profile and every name it goes by. */
export type KnownName = { profile: string; kind: MentionKind; names: string[] }

/** No article has more; a list of labels might, and each is counted through the whole text. */
const mostProposed = 200

type Entry = { name: string; known: KnownName }

/**
 * Who and what the passages mention: known names by the longest match; unknown ones are only proposed where the
 * article itself makes them names — speakers, credits, and models such as GPT-3 that recur.
 */
export function findMentions(
  texts: string[],
  gazetteer: KnownName[],
  speakers: Speaker[],
  credits: Credit[],
): ProposedMention[] {
  const found = new Map<string, ProposedMention>()
  const byFirst = indexNames(gazetteer)
  for (const text of texts) countKnown(text, byFirst, found)
  const known = new Set(gazetteer.flatMap(({ names }) => names.map(fold)))
  const proposed = [...peopleOf(speakers, credits), ...modelsIn(texts)]
  for (const { name, kind } of proposed.slice(0, mostProposed)) {
    if (known.has(fold(name)) || found.has(fold(name))) continue
    const count = texts.reduce((sum, text) => sum + occurrences(text, name), 0)
    found.set(fold(name), { name, kind, count, profile: null })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

function fold(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase()
}

function indexNames(gazetteer: KnownName[]): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>()
  for (const known of gazetteer)
    for (const name of known.names) {
      const first = name.charAt(0)
      if (name.trim().length > 1)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { name, known }])
    }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.name.length - a.name.length)
  return byFirst
}

function countKnown(
  text: string,
  byFirst: Map<string, Entry[]>,
  found: Map<string, ProposedMention>,
): void {
  let i = 0
  while (i < text.length) {
    const entry = byFirst
      .get(text.charAt(i))
      ?.find(({ name }) => text.startsWith(name, i) && stands(text, i, name))
    if (!entry) {
      i++
      continue
    }
    const { profile, kind, names } = entry.known
    const mention = found.get(profile) ?? { name: names[0] ?? entry.name, kind, count: 0, profile }
    mention.count++
    found.set(profile, mention)
    i += entry.name.length
  }
}

const word = /[\p{L}\p{N}]/u
const numeral = /[0-9〇零一二三四五六七八九十百千万亿两几数多每]/

/** Whether a name found at `i` is one: Latin names end at their letters, 人大 is not in 百人大模型. */
function stands(text: string, i: number, name: string): boolean {
  const before = text.charAt(i - 1)
  const after = text.charAt(i + name.length)
  const isLatin = (character: string) => word.test(character) && !han.test(character)
  if (isLatin(name.charAt(0)) && isLatin(before)) return false
  if (isLatin(name.charAt(name.length - 1)) && isLatin(after)) return false
  // A numeral before 人 counts people.
  return !(name.startsWith('人') && name.length <= 2 && numeral.test(before))
}

function peopleOf(speakers: Speaker[], credits: Credit[]): { name: string; kind: MentionKind }[] {
  const names = [
    ...speakers
      .filter(({ role, bracketed }) => role === 'interviewee' && !bracketed)
      .map(({ label }) => label),
    ...credits.filter(({ role }) => role !== 'production').flatMap((credit) => credit.names),
  ]
  return names
    .filter((name) => isPersonal(name) && !isPlaceholder(name))
    .map((name) => ({ name, kind: 'person' as const }))
}

/** Two to four Chinese characters, or two or three capitalised words. */
function isPersonal(name: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) ||
    /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name)
  )
}

const model = /(?<![\p{L}\p{N}-])[A-Z][A-Za-z]{1,11}-\d{1,3}(?:\.\d{1,2})?[A-Z]?(?![\p{L}\p{N}-])/gu
const timesForAModel = 3

function modelsIn(texts: string[]): { name: string; kind: MentionKind }[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const [name] of text.replace(/\p{Script=Han}/gu, ' ').matchAll(model))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= timesForAModel)
    .map(([name]) => ({ name, kind: 'work' as const }))
}

function occurrences(text: string, name: string): number {
  let count = 0
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + name.length))
    if (stands(text, i, name)) count++
  return count
}
