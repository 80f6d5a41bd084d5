import {
  $generateJSONFromSelectedNodes,
  $generateNodesFromSerializedNodes,
  $insertGeneratedNodes,
} from '@lexical/clipboard'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  INSERT_PARAGRAPH_COMMAND,
  REDO_COMMAND,
  RootNode,
  UNDO_COMMAND,
  type ElementNode,
  type Klass,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode, registerList } from '@payloadcms/richtext-lexical/lexical/list'
import {
  HeadingNode,
  QuoteNode,
  registerRichText,
} from '@payloadcms/richtext-lexical/lexical/rich-text'
import type { Passage } from '@/model/passage/passage'
import { $assignPassages, newPassageMemory } from './ids/assignPassages'
import { bodyFromPassages } from './convert/fromPassages'
import { blocksOf, stateOf } from './convert/serialized'
import { passageFrom } from './testPassages'
import { passagesFromBody } from './convert/toPassages'

/** A place in the document: a block by its number, and a character of its words. */
type Point = [block: number, character: number]

type Clipboard = ReturnType<typeof $generateJSONFromSelectedNodes>['nodes']

/**
 * A headless editor with rich text, lists, history and the passage transform, opened with these passages. Every step
 * is one committed edit.
 */
export function openEditor(lines: (string | Passage)[], more: Klass<LexicalNode>[] = []) {
  const opened = lines.map((line) => (typeof line === 'string' ? passageFrom(line) : line))
  const editor = createHeadlessEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, ...more],
    onError: (error) => {
      throw error
    },
  })
  registerRichText(editor)
  registerList(editor)
  registerHistory(editor, createEmptyHistoryState(), 0)
  editor.setEditorState(editor.parseEditorState(JSON.stringify(bodyFromPassages(opened))))
  const memory = newPassageMemory()
  let runs = 0
  editor.registerNodeTransform(RootNode, (root) => {
    runs += 1
    $assignPassages(root, editor.getEditorState(), memory)
  })

  const edit = (change: (selection: RangeSelection) => void) =>
    editor.update(
      () => {
        const selection = $getSelection()
        change($isRangeSelection(selection) ? selection : $getRoot().selectEnd())
      },
      { discrete: true },
    )

  edit(() => $getRoot().selectStart())
  runs = 0
  return {
    editor,
    memory,
    edit,
    /** How often the transform ran since it was last asked. */
    takeRuns: () => {
      const count = runs
      runs = 0
      return count
    },
    select: (from: Point, to: Point = from) =>
      edit(() => {
        const selection = $createRangeSelection()
        const anchor = $pointAt(from)
        const focus = $pointAt(to)
        selection.anchor.set(anchor.key, anchor.offset, anchor.type)
        selection.focus.set(focus.key, focus.offset, focus.type)
        $setSelection(selection)
      }),
    type: (words: string) => edit((selection) => selection.insertText(words)),
    remove: () => edit((selection) => selection.removeText()),
    enter: () => edit(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)),
    undo: () => edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined)),
    redo: () => edit(() => editor.dispatchCommand(REDO_COMMAND, undefined)),
    copy: (): Clipboard =>
      editor.read(() => $generateJSONFromSelectedNodes(editor, $getSelection()).nodes),
    paste: (clipboard: Clipboard) =>
      edit((selection) =>
        $insertGeneratedNodes(editor, $generateNodesFromSerializedNodes(clipboard), selection),
      ),
    /** What a word processor or a plain text gives: paragraphs that know nothing of passages. */
    pastePlain: (...paragraphs: string[]) =>
      edit((selection) =>
        selection.insertNodes(
          paragraphs.map((words) => $createParagraphNode().append($createTextNode(words))),
        ),
      ),
    block: (place: number) => $blockAt(place),
    passages: () => passagesFromBody(editor.getEditorState().toJSON()),
    /** The stored id of every block. */
    ids: () => blocksOf(editor.getEditorState().toJSON()).map((block) => stateOf(block).passage),
    /** Characters of every block; `null` for a figure, which no caret enters. */
    sizes: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) =>
            $isElementNode(block)
              ? block.getAllTextNodes().reduce((size, text) => size + text.getTextContentSize(), 0)
              : null,
          ),
      ),
    /** Every block, also an empty one, as "id words"; ids that the editor made are "new". */
    shown: () => {
      const given = new Set(opened.map(({ id }) => id))
      return passagesFromBody(editor.getEditorState().toJSON()).map((passage) => {
        const items = passage.items ?? [passage.content]
        const words = items.map((item) =>
          item.map((run) => ('text' in run ? run.text : '')).join(''),
        )
        const id = given.has(passage.id) ? passage.id : passage.id === '' ? '?' : 'new'
        return `${id} ${words.join('/')}`.trim()
      })
    },
  }
}

function $blockAt(place: number): ElementNode {
  const block = $getRoot().getChildAtIndex(place)
  if (!$isElementNode(block)) throw new Error(`No block ${place}`)
  return block
}

function $pointAt([place, character]: Point) {
  let left = character
  for (const text of $blockAt(place).getAllTextNodes()) {
    const size = text.getTextContentSize()
    if (left <= size) return { key: text.getKey(), offset: left, type: 'text' as const }
    left -= size
  }
  const deepest = $blockAt(place).getLastDescendant()
  const element = $isElementNode(deepest) ? deepest : $blockAt(place)
  return { key: element.getKey(), offset: 0, type: 'element' as const }
}
