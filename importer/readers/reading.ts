import type { Block } from '../block'
import type { FrontMatter } from './frontMatter'

/** What a reader makes of a raw text. */
export type Reading = { blocks: Block[]; frontMatter: FrontMatter }
