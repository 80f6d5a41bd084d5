import {
  $createNodeSelection,
  $findMatchingParent,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from '@payloadcms/richtext-lexical/lexical'

/** Keeps the caret, and what is selected, where somebody who writes expects it. */
export function keepCaret(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      CLICK_COMMAND,
      ({ detail }) => {
        if (detail > 2) $endWithPassage()
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $selectBeside, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      () => {
        // Of several letters at once, as a voice or a picker of signs gives them, Lexical (0.50) takes an Enter before
        // them for the key that accepted them, and puts the caret into the next block. In an empty one nothing was
        // there to be accepted.
        if ($isInEmptyBlock()) editor._inputState.lastKeyCode = null
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}

/**
 * Ends a selection with the passage in which it begins. A browser lets a triple click reach to the beginning of the
 * next one, which typing or cutting would join to this one.
 */
export function $endWithPassage(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isBackward()) return
  const block = $blockAround(selection.anchor.getNode())
  if (!block || $blockAround(selection.focus.getNode())?.is(block)) return
  const { key, offset, type } = selection.anchor
  block.selectEnd().anchor.set(key, offset, type)
}

/**
 * Backspace behind a figure, or Delete before it, selects it; the next one takes it away: it holds more words than one
 * key should cost.
 *
 * @returns whether it selected one
 */
export function $selectBeside(isBackward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = selection.anchor.getNode().getTopLevelElement()
  const beside = isBackward ? block?.getPreviousSibling() : block?.getNextSibling()
  if (!block || !$isDecoratorNode(beside) || !$isAtEdge(selection.anchor, block, isBackward))
    return false
  const figure = $createNodeSelection()
  figure.add(beside.getKey())
  $setSelection(figure)
  return true
}

function $isAtEdge(point: PointType, block: LexicalNode, isFirst: boolean): boolean {
  let node: LexicalNode | null = point.getNode()
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize()
  if (point.offset !== (isFirst ? 0 : size)) return false
  while (node && !node.is(block)) {
    if (isFirst ? node.getPreviousSibling() : node.getNextSibling()) return false
    node = node.getParent()
  }
  return true
}

function $isInEmptyBlock(): boolean {
  const selection = $getSelection()
  return (
    $isRangeSelection(selection) &&
    selection.isCollapsed() &&
    $blockAround(selection.anchor.getNode())?.isEmpty() === true
  )
}

function $blockAround(node: LexicalNode): ElementNode | null {
  const block = $findMatchingParent(node, (one) => $isElementNode(one) && !one.isInline())
  return $isElementNode(block) ? block : null
}
