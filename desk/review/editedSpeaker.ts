import type { ProposedSpeaker } from '@/importer/proposal'

/** A speaker after review. `profile`: an id, `new`, `null` for the plain name, absent where nobody has decided. */
export type EditedSpeaker = ProposedSpeaker & {
  /** The label as it stands in the article. */
  read: string
  renamed: boolean
  profile?: string | null
}
