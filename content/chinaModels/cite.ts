import type { SampleCitation } from '../sampleTypes'
import type { articles } from './articles'
import type { papers } from './papers'
import type { repositories } from './repositories'
import type { rules } from './rules'

type KeysOf<List extends readonly { key: string }[]> = List[number]['key']

export type SourceKey =
  | KeysOf<typeof articles>
  | KeysOf<typeof papers>
  | KeysOf<typeof repositories>
  | KeysOf<typeof rules>

/** Citations of whole sources, in the order in which they matter. */
export const cite = (...sources: SourceKey[]): SampleCitation[] =>
  sources.map((source) => ({ source }))
