import type { Inline } from '@/model/passage/passage'

import { addRun, plainText } from '../lines'

/**
 * A note inside a sentence stands in a cell as `^[note]`, as in the box of the screen: not every word processor keeps
 * footnotes inside a table. A backslash makes a sign of it that is meant as one.
 */
export function noteSign(text: string): string {
  return `^[${text.replace(/[\\\]]/g, '\\$&')}]`
}

/** The sign of a note, and the backslash, where the text itself says so. */
export function plainSigns(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/\^(?=\[|$)/g, '\\^')
}

/** Runs in which notes are written as signs. One that never ends is text. */
export function withNotes(runs: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  /** What has been read since a note began: its text, and what it is if it never ends. */
  let note: { text: string; runs: Inline[] } | null = null
  for (const run of runs) {
    if (run.type !== 'text') {
      if (!note) {
        addRun(out, run.type === 'link' ? { ...run, children: withNotes(run.children) } : run)
        continue
      }
      note.text += plainText([run])
      note.runs.push(run)
      continue
    }
    const { text, ...flags } = run
    for (const [sign] of text.matchAll(/\\[\\\]^]|\^\[|[^]/gu)) {
      const plain = sign.length > 1 && sign.startsWith('\\') ? sign.slice(1) : sign
      if (!note) {
        if (sign === '^[') note = { text: '', runs: [{ ...flags, text: sign }] }
        else addRun(out, { ...flags, text: plain })
      } else if (sign === ']') {
        out.push({ type: 'note', text: note.text })
        note = null
      } else {
        note.text += plain
        addRun(note.runs, { ...flags, text: plain })
      }
    }
  }
  for (const run of note?.runs ?? []) addRun(out, run)
  return out
}
