import { makeLabel, type Label } from './labels'

type Name = Pick<Label, 'key' | 'name' | 'bracketed'>

/** What the article says of names before anybody speaks. */
export type KnownForms = {
  /** By short form, as in “Ada Kern (AK)” or 以下简称“编”. */
  defined: ReadonlyMap<string, Name>
  /** In full, as credits give them. */
  people: Name[]
}

const shortForm =
  /(?:[（(]?(?:以下|下文|下)(?:简|簡)?(?:称|稱)(?:为|為|作)?\s?[「『“"《]?([\p{L}]{1,6})[」』”"》]?|[（(]([A-Z]{2,4})[)）])/gu

/**
 * Short forms that the introduction defines. In Chinese the long form begins where its first character last stood:
 * 由本刊编辑部（以下简称“编”）.
 */
export function knownForms(intro: string[], people: string[]): KnownForms {
  const defined = new Map<string, Name>()
  for (const text of intro)
    for (const match of text.slice(0, 3000).matchAll(shortForm)) {
      const short = match[1] ?? match[2] ?? ''
      const long = longForm(text.slice(Math.max(0, match.index - 40), match.index), short)
      const label = long === null ? null : makeLabel(long)
      if (label) defined.set(short.toLowerCase(), label)
    }
  return { defined, people: people.flatMap((name) => makeLabel(name) ?? []) }
}

function longForm(before: string, short: string): string | null {
  const words = before.trimEnd()
  if (/^[A-Z]+$/.test(short)) {
    const name = /((?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}'’.-]{0,30})$/u.exec(words)?.[1]
    const initials = name?.split(' ').map((word) => word.charAt(0))
    return name && initials?.join('') === short ? name : null
  }
  const from = words.lastIndexOf(short.charAt(0))
  return from < 0 || words.length - from > 10 ? null : words.slice(from)
}

/** With more names than these nobody is one person. */
const mostNames = 60

/**
 * Gives the forms of one name one key: a full name first and then initials (`Ada Kern`, `AK`), the surname (`沈雁回`,
 * `沈`), the given name or one word of it, a magazine and its short form. Only where the short form fits one name.
 */
export function foldForms(labels: Label[], known: KnownForms): void {
  for (const label of labels) {
    const long = known.defined.get(label.key)
    if (long) Object.assign(label, long)
  }
  const names = new Map<string, Name>(
    [...known.people, ...labels].map(({ key, name, bracketed }) => [key, { key, name, bracketed }]),
  )
  if (names.size > mostNames) return
  for (const short of names.values()) {
    const long = [...names.values()].filter(
      (other) => other.key !== short.key && isFormOf(short, other),
    )
    const [full] = long
    if (!full || long.length > 1) continue
    for (const label of labels)
      if (label.key === short.key) Object.assign(label, { key: full.key, name: full.name })
  }
}

/** 谭师傅, 老谭 */
function isTitled(key: string, surname: string): boolean {
  return (
    (key.startsWith(surname) && title.test(key.slice(1))) ||
    (key.length === 2 && /^[老小阿]/.test(key) && key.endsWith(surname))
  )
}

/** What follows a surname. */
const title =
  /^(?:老师|老師|先生|女士|小姐|太太|博士|教授|师傅|師傅|医生|醫生|大夫|院士|主任|馆长|館長|校长|校長|导演|導演|阿姨|奶奶|爷爷|爺爺|总|總|工|导|導|叔|姨|姐|哥)$/

function isFormOf(short: Name, long: Name): boolean {
  const surname = long.key.charAt(0)
  if (/^\p{Script=Han}{2,4}$/u.test(long.key) && !isTitled(long.key, surname)) {
    if (isTitled(short.key, surname)) return true
    if (short.key.length >= long.key.length) return false
    return short.key === surname || (long.key.length > 2 && short.key === long.key.slice(1))
  }
  if (short.key.length >= long.key.length) return false
  if (long.bracketed && short.key.length > 1 && long.key.startsWith(short.key)) return true
  const words = long.name
    .toLowerCase()
    .split(/[\s·.-]+/)
    .filter((word) => word !== '')
  if (words.length < 2) return false
  return (
    words.includes(short.key) ||
    words.map((word) => word.charAt(0)).join('') === short.key.replace(/\./g, '')
  )
}
