import { expect, it } from 'vitest'

import { pastedName, pastedWords } from './pastedName'

it('pasted text is called by its first words, and no file is taken for it', () => {
  expect(pastedName('\n## 灯塔不是给船看的\n\n第二段')).toBe('灯塔不是给船看的….txt')
  expect(pastedName('a'.repeat(100))).toBe(`${'a'.repeat(24)}….txt`)
  expect(pastedName('---\nsource: 潮间\ntitle: 绳子记得手\n---\n\n# 绳子')).toBe('绳子记得手….txt')
  expect(pastedName('---\n\n一段话。')).toBe('一段话。….txt')
  expect(pastedWords(pastedName('他说：“好…'))).toBe('他说：“好')
  expect(pastedWords('notes.txt')).toBeNull()
})
