import { expect, it } from 'vitest'

import { translateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow } from '@/model/facing/translationRow'

import { rowName } from './rowName'

const row: TranslationRow = {
  id: 'p1',
  part: 'passage',
  kind: 'question',
  speaker: 's1',
  name: 'Lin',
  exchange: 3,
  source: '几点？',
  hash: 'h',
  words: null,
  state: 'missing',
  was: null,
}

it('says which exchange and who speaks', () => {
  expect(rowName(row, translateMessages.en)).toBe('Question exchange 3 Lin')
  expect(rowName({ ...row, exchange: null, name: null }, translateMessages.zh)).toBe('问')
})
it('calls a field by its name', () => {
  expect(rowName({ ...row, part: 'standfirst' }, translateMessages.en)).toBe('Standfirst')
})
