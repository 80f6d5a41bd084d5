import { expect, it } from 'vitest'

import type { WordPiece } from '@/desk/copies/wordDiff'

import { shortenedDiff } from './shortenedDiff'

const text = (pieces: readonly WordPiece[]) => pieces.map((piece) => piece.text).join('|')
const both = (text: string): WordPiece => ({ text, in: 'both' })
const old: WordPiece = { text: '旧'.repeat(60), in: 'old' }

it('keeps what is beside a change', () => {
  const long = '一二三四五六七八九十'.repeat(6)
  expect(text(shortenedDiff([both(long), old, both(long)]))).toBe(
    `…${long.slice(-18)}|${old.text}|${long.slice(0, 18)}…`,
  )
})
it('keeps both ends of what stands between two changes', () => {
  const long = '一二三四五六七八九十'.repeat(6)
  expect(text(shortenedDiff([old, both(long), old]))).toBe(
    `${old.text}|${long.slice(0, 18)}…${long.slice(-18)}|${old.text}`,
  )
})
it('leaves a short text whole', () => {
  expect(text(shortenedDiff([both('钟在渡口'), old]))).toBe(`钟在渡口|${old.text}`)
})
