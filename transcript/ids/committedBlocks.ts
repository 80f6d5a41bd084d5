import {
  $isElementNode,
  type EditorState,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $passageId, $passageState, type PassageState } from '../passageState'

/**
 * The top-level blocks as they were before the running edit, by passage id and by node key. Nodes of that editor
 * state are read directly or inside `read`: anywhere else Lexical would answer with their latest version.
 */
export class CommittedBlocks {
  /** Passage ids in document order. */
  readonly ids: string[] = []
  private readonly byId = new Map<string, LexicalNode>()
  private readonly nodes: EditorState['_nodeMap']

  constructor(private readonly state: EditorState) {
    this.nodes = state._nodeMap
    const root = this.nodes.get('root')
    let key = $isElementNode(root) ? root.__first : null
    while (key !== null) {
      const block = this.nodes.get(key)
      const id = block ? $passageId(block, 'direct') : ''
      if (block && id !== '') {
        this.ids.push(id)
        this.byId.set(id, block)
      }
      key = block?.__next ?? null
    }
  }

  get isEmpty(): boolean {
    return this.nodes.size <= 1
  }

  has(key: string): boolean {
    return this.nodes.has(key)
  }

  idAt(key: string): string {
    const node = this.nodes.get(key)
    return node ? $passageId(node, 'direct') : ''
  }

  stateOf(id: string): PassageState {
    const block = this.byId.get(id)
    if (!block) throw new Error(`No passage ${id} in the committed state`)
    return $passageState(block, 'direct')
  }

  /** Words of a block; none for a figure. */
  textOf(id: string): string {
    const block = this.byId.get(id)
    return $isElementNode(block) ? this.state.read(() => block.getTextContent()) : ''
  }

  wasEmpty(key: string): boolean {
    const block = this.nodes.get(key)
    return $isElementNode(block) && this.state.read(() => block.getTextContentSize()) === 0
  }

  /** State of the old top-level block from which the beginning of a block came. */
  originOf(block: LexicalNode): PassageState | undefined {
    const first = $isElementNode(block) ? (block.getFirstDescendant() ?? block) : block
    let node = this.nodes.get(first.getKey())
    while (node && node.__parent !== 'root' && node.__parent !== null) {
      node = this.nodes.get(node.__parent)
    }
    return node && node.__key !== 'root' ? $passageState(node, 'direct') : undefined
  }
}
