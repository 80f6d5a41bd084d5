import type { Block } from '../block'
import type { Findings } from '../findings'
import type { Credit } from '../proposal'
import { bareCreditsOf } from './bareCredits'
import { creditsOf } from './credits'
import { accountIn } from './publication'

type Credited = {
  blocks: Block[]
  credits: Credit[]
  /** The official account that a credit names. */
  account: string | null
  /** What stands above the first credit. */
  above: ReadonlySet<Block>
}

/** Takes the credit lines out of the blocks. */
export function takeCredits(blocks: Block[], findings: Findings): Credited {
  const credits: Credit[] = []
  let account: string | null = null
  let above: Block[] = []
  let headings = 0
  let last = -2
  const bare = bareCredits(blocks)
  const kept = blocks.filter((block, i) => {
    // Credits stand at either end; in between `编辑：` may be somebody speaking.
    const outside = i < 20 || i > blocks.length - 8
    if (block.kind === 'heading') headings++
    // In the body a list may be of anything, and so may what stands in it.
    const isLine =
      block.kind !== 'image' &&
      block.kind !== 'heading' &&
      (block.kind !== 'list' || headings === 0)
    const found = outside && isLine ? (creditsOf(block.text.text) ?? bare.get(block)) : null
    // `图：` names the photographer below another credit; elsewhere it is a caption.
    const isCaption = found?.[0] && /^[图圖]/.test(found[0].label) && last !== i - 1
    if (!found || found.length === 0 || isCaption) return true
    last = i
    if (credits.length === 0 && i < 20) above = blocks.slice(0, i)
    credits.push(...found)
    account ??= accountIn(block.text.text)
    findings.took('credits', block.span)
    return false
  })
  return { blocks: kept, credits, account, above: new Set(above) }
}

/** Credits without a colon. What stands twice says who speaks. */
function bareCredits(blocks: Block[]): Map<Block, Credit[]> {
  const credits = new Map<Block, Credit[]>()
  const first = new Map<string, Block>()
  for (const block of blocks) {
    const { text } = block.text
    const found = bareCreditsOf(text)
    const same = first.get(text)
    if (found && !same) credits.set(block, found)
    if (same) credits.delete(same)
    if (found) first.set(text, block)
  }
  return credits
}
