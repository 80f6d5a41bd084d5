import { expect, it } from 'vitest'
import { passageFrom } from '../testPassages'
import { answerWithNote, figureWith } from '../testWithFields'
import { byPassage, facingHits } from './facingHits'

const passages = [
  'aaaaaaaa s1 question Is the organ old?',
  'bbbbbbbb s2 answer The organ and an organ',
  'cccccccc s2 list one/organ',
].map(passageFrom)

const search = { words: 'organ', isPattern: false, isExact: false, speaker: null }

it('finds the words with those around them, by number and speaker', () => {
  const hits = facingHits(passages, { ...search, speaker: 's2' }, '')
  expect(hits.map(({ passage, exchange, around }) => [passage.id, exchange, around])).toEqual([
    ['bbbbbbbb', 1, ['The ', ' and an organ']],
    ['bbbbbbbb', 1, ['The organ and an ', '']],
    ['cccccccc', 1, ['', '']],
  ])
})

it('is saved passage by passage', () => {
  const groups = byPassage(facingHits(passages, search, 'harmonium'))
  expect(groups.map(({ passage, found }) => [passage.id, found.length])).toEqual([
    ['aaaaaaaa', 1],
    ['bbbbbbbb', 2],
    ['cccccccc', 1],
  ])
})

it('finds captions and notes, which nobody says', () => {
  const edited = [
    answerWithNote('aaaaaaaa', 'The ', 'an organ', 'hall'),
    figureWith('ffffffff', 'An organ'),
  ]
  const hits = facingHits(edited, search, '')
  expect(hits.map(({ passage, of, around }) => [passage.id, of, around])).toEqual([
    ['aaaaaaaa', 'note', ['an ', '']],
    ['ffffffff', 'caption', ['An ', '']],
  ])
  expect(facingHits(edited, { ...search, speaker: 's1' }, '')).toEqual([])
  expect(facingHits(edited, { ...search, speaker: '' }, '')).toHaveLength(2)
})

it('says where the words around are cut off', () => {
  const [hit] = facingHits(
    [passageFrom(`aaaaaaaa s1 answer ${'a'.repeat(31)}organ${'b'.repeat(31)}`)],
    search,
    '',
  )
  expect(hit?.around).toEqual([`…${'a'.repeat(30)}`, `${'b'.repeat(30)}…`])
})
