import { parseItems, parseMarkup, writeItems, writeMarkup } from '@/model/passage/inlineMarkup'
import type { Inline } from '@/model/passage/passage'
import type { Writing } from '@/model/facing/rowWriting'

import type { Lines } from './exchangedFile'
import { withoutForbidden } from './xml'

/** The words of a row as runs of text. */
export function linesOf(words: string, writing: Writing): Lines {
  if (writing === 'list') return parseItems(words)
  return [writing === 'text' ? parseMarkup(words) : plainRuns(words)]
}

/** Runs of text as the words of a row. Where only one line can stand, others follow after a break. */
export function wordsFrom(lines: Lines, writing: Writing): string {
  if (writing === 'list') return writeItems(lines).trim()
  const runs = lines.flatMap((line, i): Inline[] => (i === 0 ? line : [{ type: 'break' }, ...line]))
  return (writing === 'text' ? writeMarkup(runs) : plainText(runs)).trim()
}

/** What can be read, notes in brackets, whatever it is written for. */
export function plainText(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      if (run.type === 'text') return run.text
      if (run.type === 'break') return '\n'
      return run.type === 'note' ? `[${run.text}]` : plainText(run.children)
    })
    .join('')
}

/** Adds a run; text of the same look goes on. */
export function addRun(runs: Inline[], run: Inline): void {
  const last = runs.at(-1)
  if (run.type === 'text' && run.text === '') return
  if (run.type === 'text' && last?.type === 'text' && look(last) === look(run))
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

/** Without what XML can't carry at all, as a DOCX has to be. */
export function cleanLines(lines: Lines): Lines {
  return lines.map(cleanRuns)
}

function cleanRuns(runs: readonly Inline[]): Inline[] {
  const clean: Inline[] = []
  for (const run of runs) {
    if (run.type === 'link') {
      const children = cleanRuns(run.children)
      if (children.length > 0) clean.push({ ...run, children })
    } else addRun(clean, run.type === 'break' ? run : { ...run, text: readable(run.text) })
  }
  return clean
}

function readable(text: string): string {
  return withoutForbidden(text).replace(/\r/g, '')
}

type Text = Extract<Inline, { type: 'text' }>
export type Flags = Omit<Text, 'type' | 'text'>
export const flagNames = ['strong', 'emphasis', 'underline', 'strike', 'code'] as const
export type Flag = (typeof flagNames)[number]

function look(flags: Flags): string {
  return flagNames.filter((flag) => flags[flag]).join()
}

function plainRuns(words: string): Inline[] {
  return words
    .split('\n')
    .flatMap((text, i): Inline[] => [
      ...(i > 0 ? [{ type: 'break' as const }] : []),
      ...(text === '' ? [] : [{ type: 'text' as const, text }]),
    ])
}
