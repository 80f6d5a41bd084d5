import { ServerBlockNode } from '@payloadcms/richtext-lexical'
import { $getRoot, $isElementNode } from '@payloadcms/richtext-lexical/lexical'
import { INSERT_UNORDERED_LIST_COMMAND } from '@payloadcms/richtext-lexical/lexical/list'
import { $createHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '@/model/passage/passage'
import { isPassageId, newPassageId } from '@/model/passage/passageId'
import { keepBlockState } from '../repairs/keepBlockState'
import { openEditor } from '../testEditor'
import { passageFrom } from '../testPassages'

type Editor = ReturnType<typeof openEditor>

/** Few different texts, so that many paragraphs are equal. */
const line = fc.constantFrom(
  's1 question 真的是这样吗',
  's2 answer 是这样的',
  's2 answer',
  '- narration 是这样的',
  '- heading 河边',
  's2 list 一一一一/二',
)
const figure: Omit<Passage, 'id'> = {
  kind: 'figure',
  speaker: null,
  content: [],
  figure: {
    src: null,
    sourceUrl: 'https://example.org/a.jpg',
    width: null,
    height: null,
    alt: null,
    caption: null,
    credit: null,
  },
}
const passages = fc.array(fc.oneof({ weight: 9, arbitrary: line }, fc.constant(figure)), {
  minLength: 1,
  maxLength: 6,
})

const steps = [
  'enter',
  'remove',
  'type',
  'copy',
  'cut',
  'paste',
  'plain',
  'heading',
  'list',
  'join',
  'move',
  'undo',
  'redo',
] as const
const step = fc.record({
  step: fc.constantFrom(...steps),
  from: fc.nat(),
  to: fc.nat(),
  wide: fc.boolean(),
})

keepBlockState(ServerBlockNode)

describe('$assignPassages, whatever an editor does', () => {
  it('leaves every block an id of its own, changes nothing on its own result and comes to an end', () => {
    fc.assert(
      fc.property(passages, fc.array(step, { maxLength: 12 }), (opened, edits) => {
        const editor = openEditor(
          opened.map((entry) =>
            typeof entry === 'string'
              ? passageFrom(`${newPassageId()} ${entry}`)
              : { ...entry, id: newPassageId() },
          ),
          [ServerBlockNode],
        )
        const clipboard: ReturnType<Editor['copy']>[] = []
        for (const edit of edits) {
          if (!choose(editor, edit)) continue
          editor.takeRuns()
          perform(editor, edit.step, clipboard)
          expect(editor.takeRuns()).toBeLessThanOrEqual(6)

          const ids = editor.ids()
          expect(ids.every(isPassageId)).toBe(true)
          expect(new Set(ids).size).toBe(ids.length)
          const before = editor.editor.getEditorState().toJSON()
          editor.edit(() => $getRoot().markDirty())
          expect(editor.editor.getEditorState().toJSON()).toEqual(before)
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

/** Selects within one block, or from one to another. False where a figure cannot take a caret. */
function choose(
  editor: Editor,
  { from, to, wide }: { from: number; to: number; wide: boolean },
): boolean {
  const sizes = editor.sizes()
  const start = from % sizes.length
  const end = wide ? to % sizes.length : start
  const [startSize, endSize] = [sizes[start], sizes[end]]
  if (typeof startSize !== 'number' || typeof endSize !== 'number') return false
  editor.select([start, from % (startSize + 1)], [end, (wide ? to : from) % (endSize + 1)])
  return true
}

function perform(
  editor: Editor,
  step: (typeof steps)[number],
  clipboard: ReturnType<Editor['copy']>[],
): void {
  const content = clipboard.at(-1)
  switch (step) {
    case 'copy':
    case 'cut':
      clipboard.push(editor.copy())
      if (step === 'cut') editor.remove()
      return
    case 'paste':
      if (content && content.length > 0) editor.paste(content)
      return
    case 'plain':
      return editor.pastePlain('是这样的', '真的是这样吗', '是这样的')
    case 'type':
      return editor.type('是这样的')
    case 'heading':
      return editor.edit((selection) => $setBlocksType(selection, () => $createHeadingNode('h2')))
    case 'list':
      return editor.edit(() =>
        editor.editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined),
      )
    case 'join':
      return editor.edit((selection) => {
        const block = selection.anchor.getNode().getTopLevelElement()
        const previous = block?.getPreviousSibling()
        if (!$isElementNode(block) || !$isElementNode(previous)) return
        const { anchor } = previous.selectEnd()
        const across = block.selectStart()
        across.anchor.set(anchor.key, anchor.offset, anchor.type)
        across.removeText()
      })
    case 'move':
      return editor.edit((selection) => {
        const block = selection.anchor.getNode().getTopLevelElement()
        if (block) $getRoot().append(block)
      })
    case 'enter':
    case 'remove':
    case 'undo':
    case 'redo':
      return editor[step]()
  }
}
