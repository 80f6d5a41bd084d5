import type { Label } from './labels'

/** With more names than these nobody is one person. */
const mostNames = 60

/**
 * Gives the forms of one name one key: a full name first and then initials (`Ada Kern`, `AK`), the surname (`沈雁回`,
 * `沈`), the given name or one word of it, a magazine and its short form. Only where the short form fits one name.
 */
export function foldForms(labels: Label[]): void {
  const names = new Map(labels.map((label) => [label.key, label]))
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

function isFormOf(short: Label, long: Label): boolean {
  if (short.key.length >= long.key.length) return false
  if (/^\p{Script=Han}{2,4}$/u.test(long.key)) {
    const surname = long.key.charAt(0)
    return (
      short.key === surname ||
      (long.key.length > 2 && short.key === long.key.slice(1)) ||
      (short.key.startsWith(surname) && /^.(?:老师|先生|女士|博士|教授)$/.test(short.key))
    )
  }
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
