import { expect, it } from 'vitest'
import { $dropEmptyNotes } from './noteForm'
import { answerWithNote, openWithFields } from '../testWithFields'

it('drops a note without words, and no other', () => {
  const { editor, edit, fieldWords, shown } = openWithFields(
    answerWithNote('aaaaaaaa', '河', '', '水'),
    answerWithNote('bbbbbbbb', '江', '大江', '水'),
  )
  edit(() => $dropEmptyNotes(editor))
  expect(fieldWords()).toEqual(['大江'])
  expect(shown()[0]).toBe('aaaaaaaa 河水')
})
