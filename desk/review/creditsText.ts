import { namesIn, roleOf } from '@/importer/metadata/credits'
import type { Credit } from '@/importer/proposal'

/** Credits as one line that can be edited: `采访、文：甲、乙；编辑：丙`. */
export function creditsText(credits: readonly Credit[]): string {
  return credits.map(({ label, names }) => `${label}：${names.join('、')}`).join('；')
}

/** The line read back. A part without a label or without names is left out; the label says the role. */
export function creditsFromText(text: string): Credit[] {
  return text.split(/[;；\n]/).flatMap((part) => {
    const at = part.search(/[:：|｜]/)
    const label = part.slice(0, Math.max(at, 0)).trim()
    const names = namesIn(part.slice(at + 1))
    return label === '' || names.length === 0
      ? []
      : [{ label, role: roleOf(label) ?? ('editor' as const), names }]
  })
}
