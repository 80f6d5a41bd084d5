import { $getNodeByKey, $isElementNode } from '@payloadcms/richtext-lexical/lexical'
import { turnsOf } from '@/model/passage/turns'
import { $selectedBlocks } from './passageCommands'
import { $shownPassages } from '../shownPassages'

/**
 * Puts the caret at the beginning of the next exchange, or of the one before. Inside an exchange "previous" is where
 * it begins.
 *
 * @returns key of the node to bring into view; `null` when there is no exchange that way
 */
export function $goToExchange(way: 'next' | 'previous'): string | null {
  const passages = $shownPassages()
  const here = passages.findIndex(({ key }) => key === $selectedBlocks().at(-1)?.getKey())
  let last = 0
  const openings = turnsOf(passages).flatMap(({ exchange }, place) => {
    if (exchange === null || exchange <= last) return []
    last = exchange
    return [place]
  })
  const place =
    way === 'next'
      ? openings.find((opening) => opening > here)
      : openings.findLast((opening) => opening < here)
  const key = place === undefined ? undefined : passages[place]?.key
  return key === undefined ? null : $putCaretAt(key)
}

/** Puts the caret at the beginning of a block, and returns its key again if there is such a block. */
export function $putCaretAt(key: string): string | null {
  const block = $getNodeByKey(key)
  if (!$isElementNode(block)) return null
  block.selectStart()
  return key
}
