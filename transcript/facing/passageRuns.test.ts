import { expect, it } from 'vitest'
import { writeMarkup } from '@/model/passage/inlineMarkup'
import type { Passage } from '@/model/passage/passage'
import { findWords } from '../find/findWords'
import { figureWith } from '../testWithFields'
import { passageRuns, replacedPassage, wordsOfRun } from './passageRuns'

const passage: Passage = {
  id: 'aaaaaaaa',
  kind: 'answer',
  speaker: 's1',
  content: [
    { type: 'text', text: 'The old ' },
    { type: 'text', text: 'pipe', emphasis: true },
    { type: 'text', text: ' organ, the pipe' },
    { type: 'note', text: 'pipe' },
    { type: 'link', url: 'https://example.org/pipe', children: [{ type: 'text', text: 'pipe' }] },
  ],
}

function replaced(words: string, instead: string) {
  const runs = passageRuns(passage).map((run) => ({ text: wordsOfRun(run), speaker: 's1' }))
  const search = { words, isPattern: false, isExact: false, speaker: null }
  return writeMarkup(replacedPassage(passage, findWords(runs, search, instead)).content)
}

it('puts other words in all places, with the marks of the first letter, notes too, and touches no address', () => {
  expect(replaced('pipe', 'reed')).toBe(
    'The old *reed* organ, the reed^[reed][reed](https://example.org/pipe)',
  )
  expect(replaced('old pipe org', 'new harmoni')).toBe(
    'The new harmonian, the pipe^[pipe][pipe](https://example.org/pipe)',
  )
  expect(passage.content[1]).toEqual({ type: 'text', text: 'pipe', emphasis: true })
})

it('leaves no marks, no link and no note around nothing', () => {
  expect(replaced('pipe', '')).toBe('The old  organ, the ')
})

it('puts other words under a figure, and none where nothing is left', () => {
  const figure = figureWith('ffffffff', 'The old organ')
  const runs = passageRuns(figure).map((run) => ({ text: wordsOfRun(run), speaker: '' }))
  const find = (words: string, instead: string) =>
    findWords(runs, { words, isPattern: false, isExact: false, speaker: null }, instead)
  expect(replacedPassage(figure, find('organ', 'reed')).figure?.caption).toBe('The old reed')
  expect(replacedPassage(figure, find('The old organ', '')).figure?.caption).toBeNull()
  expect(figure.figure?.caption).toBe('The old organ')
})
