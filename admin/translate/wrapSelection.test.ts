import { expect, it } from 'vitest'

import { wrapSelection } from './wrapSelection'

/** The result with what is selected between bars. */
const shown = (...given: Parameters<typeof wrapSelection>) => {
  const { text, start, end } = wrapSelection(...given)
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`
}

it('puts marks around the words, and keeps them selected', () => {
  expect(shown('the bell', 'strong')).toBe('**|the bell|**')
  expect(shown('the bell', 'emphasis')).toBe('*|the bell|*')
  expect(shown('cast in 1820', 'note')).toBe('^[|cast in 1820|]')
})
it('leaves spaces at the edges outside', () => {
  expect(shown(' bell ', 'emphasis')).toBe(' *|bell|* ')
})
it('writes between the marks where nothing is selected', () => {
  expect(shown('', 'note')).toBe('^[||]')
  expect(shown(' ', 'strong')).toBe(' **||**')
})
it('asks for the address of a link', () => {
  expect(shown('the bell', 'link')).toBe('[the bell](https://||)')
})
