import fc from 'fast-check'
import { LinkNode, ServerBlockNode, ServerInlineBlockNode } from '@payloadcms/richtext-lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { describe, expect, it } from 'vitest'
import type { Passage } from '@/model/passage/passage'
import { arbitraryPassages } from '../arbitraryPassages'
import { bodyFromPassages } from './fromPassages'
import { keepBlockState } from '../repairs/keepBlockState'
import { passagesFromBody } from './toPassages'

/** Lexical joins two lists of the same sort that touch: one of the two is gone as soon as an editor opens them. */
function hasJoinedLists(passages: Passage[]): boolean {
  return passages.some((passage, i) => {
    const next = passages[i + 1]
    return passage.kind === 'list' && next?.kind === 'list' && passage.ordered === next.ordered
  })
}

describe('passages to rich text and back', () => {
  it('changes nothing', () => {
    fc.assert(
      fc.property(arbitraryPassages, (passages) => {
        expect(passagesFromBody(JSON.parse(JSON.stringify(bodyFromPassages(passages))))).toEqual(
          passages,
        )
      }),
    )
  })

  it('goes through a Lexical editor unchanged', () => {
    keepBlockState(ServerBlockNode)
    const editor = createHeadlessEditor({
      nodes: [
        HeadingNode,
        QuoteNode,
        ListNode,
        ListItemNode,
        LinkNode,
        ServerBlockNode,
        ServerInlineBlockNode,
      ],
      onError: (error) => {
        throw error
      },
    })
    fc.assert(
      fc.property(arbitraryPassages, (passages) => {
        fc.pre(passages.length > 0 && !hasJoinedLists(passages))
        const body = bodyFromPassages(passages)
        editor.setEditorState(editor.parseEditorState(JSON.stringify(body)))
        expect(passagesFromBody(editor.getEditorState().toJSON())).toEqual(passages)
      }),
    )
  })
})
