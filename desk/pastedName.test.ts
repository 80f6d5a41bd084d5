import { expect, it } from 'vitest'

import { pastedName, pastedWords } from './pastedName'

it('pasted text is called by its first words, and no file is taken for it', () => {
  expect(pastedName('\n## 灯塔不是给船看的\n\n第二段')).toBe('灯塔不是给船看的….txt')
  expect(pastedName('a'.repeat(100))).toBe(`${'a'.repeat(24)}….txt`)
  expect(pastedWords(pastedName('他说：“好…'))).toBe('他说：“好')
  expect(pastedWords('notes.txt')).toBeNull()
})
