import { anySentenceEnd, displayWidth, han } from '../characters'
import { cleanCharacters } from '../clean/cleanCharacters'
import type { Findings } from '../findings'
import { joinTexts, trimText, type MappedText } from '../mappedText'
import type { Span } from '../proposal'

export type Line = { span: Span; text: MappedText; blank: boolean }

/** The lines from `start` on, without their ends (LF, CRLF or CR), cleaned. */
export function readLines(findings: Findings, start = 0): Line[] {
  const { raw } = findings
  const lines: Line[] = []
  let from = start
  while (from <= raw.length) {
    let to = from
    while (to < raw.length && raw[to] !== '\n' && raw[to] !== '\r') to++
    const text = cleanCharacters(findings, from, to)
    lines.push({ span: [from, to], text, blank: text.text.trim() === '' })
    from = raw[to] === '\r' && raw[to + 1] === '\n' ? to + 2 : to + 1
  }
  return lines
}

/**
 * Whether the lines of a paragraph were broken at a width: most of them nearly as wide as the widest, and most
 * in the middle of a sentence. Otherwise a line is a paragraph of its own.
 */
export function areHardWrapped(lines: Line[]): boolean {
  let widest = 0
  for (const { text } of lines) widest = Math.max(widest, displayWidth(text.text))
  if (widest < 40 || widest > 160) return false
  let followed = 0
  let broken = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (line.blank || !next || next.blank) continue
    followed++
    const words = line.text.text.trimEnd()
    if (displayWidth(words) > widest * 0.7 && !anySentenceEnd.test(words.slice(-8))) broken++
  }
  return followed >= 2 && broken / followed > 0.5
}

/** Lines of one paragraph as one text: a space between them, except where Chinese meets Chinese. */
export function joinLines(lines: MappedText[]): MappedText {
  const parts: MappedText[] = []
  for (const line of lines.map(trimText)) {
    const before = parts.at(-1)?.text.at(-1) ?? ''
    const chinese = han.test(before) || han.test(line.text.charAt(0))
    if (before !== '' && line.text !== '' && !chinese)
      parts.push({ text: ' ', at: [line.at[0] ?? 0], marks: [] })
    if (line.text !== '') parts.push(line)
  }
  return joinTexts(parts)
}
