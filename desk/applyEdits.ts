import type { ArticleProposal, ProposedPassage, ProposedSpeaker } from '@/importer/proposal'
import { passageKinds } from '@/model/passage'

import type { Edits, PassageEdit } from './edits'

/** A speaker after review. `profile`: an id, `new`, `null` for the plain name, absent where nobody has decided. */
export type EditedSpeaker = ProposedSpeaker & {
  /** The label as it stands in the article. */
  read: string
  renamed: boolean
  profile?: string | null
}

export type EditedProposal = Omit<ArticleProposal, 'speakers'> & { speakers: EditedSpeaker[] }

/** The proposal as the editor left it. Pure; edits of things that are not there change nothing. */
export function applyEdits(proposal: ArticleProposal, edits: Edits): EditedProposal {
  const speakers = proposal.speakers.map((speaker): EditedSpeaker => {
    const edit = edits.speakers?.find(({ key }) => key === speaker.key)
    const label = edit?.label ?? speaker.label
    return { ...speaker, ...edit, label, read: speaker.label, renamed: label !== speaker.label }
  })
  const known = new Set(speakers.map(({ key }) => key))
  const byNumber = new Map(edits.passages?.map((edit) => [edit.n, edit]))
  const passages = proposal.passages.flatMap((passage) => {
    const edit = byNumber.get(passage.n)
    if (edit?.dropped) return []
    return [edit ? editedPassage(passage, edit, known) : passage]
  })
  const kept = new Set(passages.map(({ n }) => n))
  return {
    ...proposal,
    metadata: { ...proposal.metadata, ...edits.metadata },
    speakers,
    passages,
    sections: proposal.sections.filter(({ firstPassage }) => kept.has(firstPassage)),
    events: proposal.events.filter(({ passage }) => kept.has(passage)),
  }
}

/** New words have no marks: nobody can say where the old ones would stand in them. */
function editedPassage(
  passage: ProposedPassage,
  { speaker, kind, text }: PassageEdit,
  speakers: ReadonlySet<string>,
): ProposedPassage {
  const speaks = speaker === undefined ? passage.speaker : speaker
  return {
    ...passage,
    ...(kind !== undefined && passageKinds.includes(kind) && { kind }),
    ...(text !== undefined && text !== passage.text && { text, marks: [] }),
    speaker: speaks !== null && speakers.has(speaks) ? speaks : null,
    inferred: speaker === undefined && passage.inferred,
  }
}
