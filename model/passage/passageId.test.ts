import { describe, expect, it } from 'vitest'
import { isPassageId, newPassageId } from './passageId'

describe('passage ids', () => {
  it('are eight characters that nobody can misread, and differ', () => {
    const ids = Array.from({ length: 2000 }, newPassageId)
    expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{8}$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(2000)
    expect(new Set(ids.join('')).size).toBe(32)
  })

  it('are told from other strings', () => {
    expect(isPassageId(newPassageId())).toBe(true)
    for (const other of [
      '',
      '0123456',
      '012345678',
      'ABCDEFGH',
      'abcdefgi',
      '12345 78',
      12345678,
      null,
    ]) {
      expect(isPassageId(other), String(other)).toBe(false)
    }
  })
})
