import type { Findings } from '../findings'
import type { MappedText } from '../mappedText'
import type { ProposedPassage, ProposedSection, ProposedSpeaker } from '../proposal'
import type { Cast } from './cast'
import { tidySpaces } from '../clean/tidySpaces'
import type { Part } from './turns'

type Finished = {
  speakers: ProposedSpeaker[]
  sections: ProposedSection[]
  passages: ProposedPassage[]
  /** The text of each passage, with its way back to the raw text. */
  texts: MappedText[]
}

/** Numbers and tidies the parts, names the speakers `s1`, `s2`… in the order in which they speak. */
export function finishPassages(parts: Part[], cast: Cast, findings: Findings): Finished {
  const speaking = [...new Set(parts.flatMap(({ speaker }) => speaker ?? []))]
  const keys = new Map(speaking.map((speaker, i) => [speaker, `s${i + 1}`]))
  const spaces = { han: 0, latin: 0 }
  const finished: Finished = { speakers: [], sections: [], passages: [], texts: [] }

  for (const part of parts) {
    const { text, count } = tidySpaces(part.text)
    spaces.han += count.han
    spaces.latin += count.latin
    const n = finished.passages.length + 1
    finished.passages.push({
      n,
      kind: part.kind,
      speaker: part.speaker === null ? null : (keys.get(part.speaker) ?? null),
      turn: part.turn,
      exchange: part.exchange,
      text: text.text,
      marks: mergeMarks(text.marks),
      span: part.span,
      origin: originOf(text.at),
      label: part.label ?? null,
      inferred: part.inferred,
      ...(part.image && {
        image: { ...part.image, caption: part.image.caption === null ? null : text.text },
      }),
    })
    finished.texts.push(text)
    if (part.section)
      finished.sections.push({ number: part.section.number, title: text.text, firstPassage: n })
  }
  const turns = new Map<string, Set<number>>()
  for (const { speaker, turn } of parts) {
    if (speaker === null || turn === null) continue
    const own = turns.get(speaker) ?? new Set()
    turns.set(speaker, own.add(turn))
  }
  finished.speakers = speaking.map((speaker) => ({
    key: keys.get(speaker) ?? '',
    label: cast.speakers.get(speaker)?.label ?? speaker,
    role: cast.speakers.get(speaker)?.role ?? 'unknown',
    turns: turns.get(speaker)?.size ?? 0,
  }))
  if (spaces.han + spaces.latin > 0) findings.warn('spaces-dropped', spaces)
  return finished
}

/** Where the runs of characters that stand side by side in the raw text begin, in the text and there. */
function originOf(at: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  at.forEach((place, i) => {
    if (i === 0 || place !== (at[i - 1] ?? 0) + 1) runs.push([i, place])
  })
  return runs
}

/** Marks of one kind that touch, as exports split them inside a word, become one. */
function mergeMarks(marks: MappedText['marks']): MappedText['marks'] {
  const sorted = [...marks].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
  const merged: MappedText['marks'] = []
  const last = new Map<string, MappedText['marks'][number]>()
  for (const mark of sorted) {
    const name = `${mark.type} ${mark.url ?? ''}`
    const before = last.get(name)
    if (before && mark.type !== 'link' && mark.at[0] <= before.at[1])
      before.at = [before.at[0], Math.max(before.at[1], mark.at[1])]
    else {
      const copy = { ...mark, at: [...mark.at] satisfies [number, number] }
      merged.push(copy)
      last.set(name, copy)
    }
  }
  return merged
}
