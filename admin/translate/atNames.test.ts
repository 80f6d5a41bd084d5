import { expect, it } from 'vitest'

import { atNames } from './atNames'

const shown = (text: string, names: string[]) =>
  atNames(text, names)
    .map((part) => (part.isName ? `<${part.text}>` : part.text))
    .join('')

it('finds the names in a text, the longest first', () => {
  expect(shown('渡口的钟在渡口', ['渡口', '渡口的钟'])).toBe('<渡口的钟>在<渡口>')
})
it('finds Latin names in any case, and takes their signs as they are', () => {
  expect(shown('by a.b. ferry; aXbX', ['A.B.'])).toBe('by <a.b.> ferry; aXbX')
})
it('leaves a text without names whole', () => {
  expect(shown('没有', [''])).toBe('没有')
})
