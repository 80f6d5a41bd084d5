import { $getRoot, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import type { Passage } from '@/model/passage/passage'
import { isSpoken } from './blockKind'
import { $kindOf } from './keys/passageCommands'
import { $passageState } from './passageState'

/** A top-level block as the passage that it will be, without its words; `key` is that of its node. */
export type ShownPassage = Pick<Passage, 'id' | 'kind' | 'speaker' | 'level'> & { key: string }

/** All passages of the running update or read, in order. */
export function $shownPassages(): ShownPassage[] {
  return $getRoot().getChildren().map($shownPassage)
}

export function $shownPassage(block: LexicalNode): ShownPassage {
  const { passage, speaker } = $passageState(block)
  const kind = $kindOf(block)
  return {
    key: block.getKey(),
    id: passage,
    kind,
    speaker: speaker !== '' && isSpoken(kind) ? speaker : null,
    level: $isHeadingNode(block) && block.getTag() !== 'h2' ? 3 : 2,
  }
}
