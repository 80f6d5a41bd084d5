import { describe, expect, it } from 'vitest'

import { newerSave } from './newerSave'

const begun = { updatedAt: '2026-03-01T08:00:00.000Z' }
const signed = { by: 'u2', name: '何屿', at: '2026-03-01T08:05:00.000Z', did: 'wrote' }

describe('newerSave', () => {
  it('names whoever saved meanwhile, and when', () => {
    expect(newerSave(begun, { signature: signed }, 'u1')).toEqual({
      name: '何屿',
      isOwn: false,
      at: '2026-03-01T08:05:00.000Z',
    })
  })

  it('knows a save of one’s own in another window', () => {
    expect(newerSave(begun, { signature: signed }, 'u2')).toMatchObject({ isOwn: true })
  })

  it('names nobody where the signed save is not what came between', () => {
    const before = { ...signed, at: '2026-03-01T07:59:00.000Z' }
    expect(newerSave(begun, { signature: before }, 'u1')).toBeNull()
  })

  it('names nobody where no name was read', () => {
    expect(newerSave(begun, {}, 'u1')).toBeNull()
    expect(newerSave(begun, { signature: { ...signed, name: null } }, 'u1')).toBeNull()
  })
})
