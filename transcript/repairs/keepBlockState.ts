import type { LexicalNode, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

type BlockClass = { importJSON(json: SerializedLexicalNode): LexicalNode }

const mended = new WeakSet<BlockClass>()

/**
 * Lets Payload's block nodes keep their node state when a stored body is opened. Their `importJSON` builds the node
 * from `fields` alone and never calls `updateFromJSON` (3.90), so opening and saving would lose the `$` of every
 * figure, its passage id with it. Call once per class, before an editor parses; calling again does nothing.
 */
export function keepBlockState(block: BlockClass): void {
  if (mended.has(block)) return
  mended.add(block)
  const importFields = block.importJSON.bind(block)
  block.importJSON = (json) => importFields(json).updateFromJSON(json)
}
