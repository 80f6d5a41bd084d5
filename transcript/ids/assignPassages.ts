import {
  $isElementNode,
  type EditorState,
  type LexicalNode,
  type RootNode,
} from '@payloadcms/richtext-lexical/lexical'
import { newPassageId } from '@/model/passage/passageId'
import { isSpoken, kindOfBlock } from '../blockKind'
import { CommittedBlocks } from './committedBlocks'
import { onlyBetween } from './onlyBetween'
import { $passageId, $passageState, $setPassageState, type PassageState } from '../passageState'

/** What an editor remembers of its passages from one edit to the next. */
export type PassageMemory = {
  /** Ids that belong to this document: every one that it ever showed. */
  known: Set<string>
  /** Passages whose block vanished or was emptied, by id, with the words that they had. */
  lost: Map<string, { text: string; state: PassageState }>
}

export function newPassageMemory(): PassageMemory {
  return { known: new Set(), lost: new Map() }
}

/** Fewer characters than this are no evidence that a text is the one that was cut: "yes" is said twice. */
const recognisable = 4

/**
 * Gives every top-level block the passage id that its text deserves: the id follows the text through splitting,
 * merging, moving, cutting and pasting and changes of block type. To be registered as a transform of the root, the
 * only one that sees every change and lands in the same undo entry.
 *
 * Lexical repeats transforms until nothing is dirty. Rules therefore only touch blocks that have no id, a duplicate
 * one, were or are empty, or say nothing of what they said; on its own result the function changes nothing.
 */
export function $assignPassages(
  root: RootNode,
  committed: EditorState,
  memory: PassageMemory,
): void {
  const blocks = root.getChildren()
  const before = new CommittedBlocks(committed)
  for (const id of before.ids) memory.known.add(id)
  if (before.isEmpty) remember(blocks, memory)

  const foreign = $clearForeign(blocks, before, memory)
  $clearDuplicates(blocks, before)
  const holders = new Map(
    blocks.flatMap((block) => ($passageId(block) === '' ? [] : [[$passageId(block), block]])),
  )
  $followWholeWords(blocks, before, holders)
  $noteLost(holders, before, memory)

  // Cut and pasted: the words are known again, and with them who said them, wherever they were put.
  for (const block of blocks.filter((block) => $mayAdopt(block, before))) {
    const text = $wordsOf(block)
    if (text.length < recognisable) continue
    const own = memory.lost.get($passageId(block))
    if (own?.text === text) continue
    const match = [...memory.lost.values()].find(
      (lost) => lost.text === text && $isFree(lost.state.passage, holders),
    )
    if (match) $adopt(block, match.state, holders, true)
  }
  // A new block around old text.
  for (const block of blocks) {
    const ancestor = $passageId(block) === '' ? before.originOf(block) : undefined
    if (ancestor?.passage && $isFree(ancestor.passage, holders)) $adopt(block, ancestor, holders)
  }
  // One block in place of another, between the same neighbours.
  blocks.forEach((block, place) => {
    if ($passageId(block) !== '') return
    const neighbour = (at: number) => blocks[at] && $passageId(blocks[at])
    const gone = onlyBetween(before.ids, neighbour(place - 1), neighbour(place + 1))
    if (gone && !holders.has(gone)) $adopt(block, before.stateOf(gone), holders)
  })
  blocks.forEach((block, place) => {
    if ($passageId(block) !== '') return
    if (!foreign.has(block.getKey())) $inherit(block, blocks.slice(0, place), before)
    $setPassageState(block, { passage: newPassageId(), source: '' })
  })
  remember(blocks, memory)
}

function remember(blocks: LexicalNode[], { known }: PassageMemory): void {
  for (const block of blocks) if ($passageId(block) !== '') known.add($passageId(block))
}

/** Pasted from another interview: id, translation state and speaker go. The same key is somebody else here. */
function $clearForeign(
  blocks: LexicalNode[],
  before: CommittedBlocks,
  { known }: PassageMemory,
): Set<string> {
  const foreign = blocks.filter((block) => {
    const id = $passageId(block)
    return id !== '' && !before.has(block.getKey()) && !known.has(id)
  })
  for (const block of foreign) $setPassageState(block, { passage: '', source: '', speaker: '' })
  return new Set(foreign.map((block) => block.getKey()))
}

/** Of several blocks with one id the non-empty keep it before the empty, then the one that had it, then the first. */
function $clearDuplicates(blocks: LexicalNode[], before: CommittedBlocks): void {
  const best = new Map<string, LexicalNode>()
  const rank = (block: LexicalNode) =>
    ($isEmptyBlock(block) ? 0 : 2) + (before.idAt(block.getKey()) === $passageId(block) ? 1 : 0)
  for (const block of blocks) {
    const id = $passageId(block)
    const rival = best.get(id)
    if (!rival || rank(block) > rank(rival)) best.set(id, block)
  }
  for (const block of blocks) {
    const isSecond = $passageId(block) !== '' && best.get($passageId(block)) !== block
    if (isSecond) $setPassageState(block, { passage: '', source: '' })
  }
}

/**
 * What was selected from the start of one passage to the start of another is taken out: Lexical leaves the first block
 * with the words of the last. None of its own are left, and a citation of the first must not lead to the last.
 */
function $followWholeWords(
  blocks: LexicalNode[],
  before: CommittedBlocks,
  holders: Map<string, LexicalNode>,
): void {
  const gone = before.ids.filter((id) => !holders.has(id))
  if (gone.length === 0) return
  for (const block of blocks) {
    const id = $passageId(block)
    const words = $wordsOf(block)
    if (id === '' || words === '' || !before.ids.includes(id)) continue
    if (before.textOf(id).includes(words)) continue
    const whose = gone.find((other) => !holders.has(other) && before.textOf(other) === words)
    if (whose === undefined) continue
    holders.delete(id)
    holders.set(whose, block)
    $setPassageState(block, before.stateOf(whose))
  }
}

function $noteLost(
  holders: Map<string, LexicalNode>,
  before: CommittedBlocks,
  { lost }: PassageMemory,
): void {
  for (const id of before.ids) {
    const holder = holders.get(id)
    if (holder && !$isEmptyBlock(holder)) continue
    const text = before.textOf(id)
    if (text.length >= recognisable) lost.set(id, { text, state: before.stateOf(id) })
  }
}

/** Has no id, or was empty before this edit: no text of its own can lose its id to another. */
function $mayAdopt(block: LexicalNode, before: CommittedBlocks): boolean {
  return $passageId(block) === '' || before.wasEmpty(block.getKey())
}

function $isFree(id: string, holders: Map<string, LexicalNode>): boolean {
  const holder = holders.get(id)
  return !holder || $isEmptyBlock(holder)
}

/** Speaker and kind come along into a block that has none of its own, or with the whole words of a passage. */
function $adopt(
  block: LexicalNode,
  state: PassageState,
  holders: Map<string, LexicalNode>,
  isWhole = false,
): void {
  const emptied = holders.get(state.passage)
  if (emptied) $setPassageState(emptied, { passage: '', source: '' })
  holders.delete($passageId(block))
  holders.set(state.passage, block)
  const { speaker, kind } = $passageState(block)
  const takesAll = isWhole || (speaker === '' && kind === '')
  const { passage, source, progress } = state
  $setPassageState(block, takesAll ? state : { passage, source, progress })
}

/** Speaker and kind of a new passage: those of the block it came from, else of the paragraph before it. */
function $inherit(block: LexicalNode, earlier: LexicalNode[], before: CommittedBlocks): void {
  const { speaker, kind } = $passageState(block)
  if (speaker !== '' || kind !== '') return
  const paragraph = earlier.findLast((other) => {
    return isSpoken(kindOfBlock(other.getType(), $passageState(other).kind))
  })
  const from = before.originOf(block) ?? (paragraph && $passageState(paragraph))
  if (!from) return
  // What a machine wrote is the machine's in both halves.
  const { speaker: who, kind: what, progress } = from
  $setPassageState(block, { speaker: who, kind: what, progress })
}

/** Words by which a cut block is known again; a figure has none and travels whole. */
function $wordsOf(block: LexicalNode): string {
  return $isElementNode(block) ? block.getTextContent() : ''
}

function $isEmptyBlock(block: LexicalNode): boolean {
  return $isElementNode(block) && block.getTextContentSize() === 0
}
