import { describe, expect, it } from 'vitest'
import { isOthers, nameOf } from './lockedBy'

describe('who has the document open', () => {
  it('is named, by the address where there is no name', () => {
    expect(nameOf({ id: 'u2', name: '何雨', email: 'he@example.org' }, 'u1')).toBe('何雨')
    expect(nameOf({ id: 'u2', name: '', email: 'he@example.org' }, 'u1')).toBe('he@example.org')
    expect(nameOf('u2', 'u1')).toBeNull()
  })

  it('is somebody else, or oneself in another window', () => {
    expect([isOthers({ id: 'u2' }, 'u1'), isOthers('u2', 'u1')]).toEqual([true, true])
    expect([isOthers({ id: 'u1' }, 'u1'), isOthers('u1', 'u1')]).toEqual([false, false])
  })

  it('is nobody where there is no lock', () => {
    expect([isOthers(null, 'u1'), isOthers(undefined, 'u1'), isOthers({}, 'u1')]).toEqual([
      false,
      false,
      false,
    ])
  })
})
