import { expect, it } from 'vitest'

import { isPreviewSecret, newPreviewSecret, previewHash } from './previewSecret'

it('makes secrets that fit into an address and differ', () => {
  const secrets = Array.from({ length: 200 }, newPreviewSecret)
  expect(new Set(secrets).size).toBe(200)
  expect(secrets.every(isPreviewSecret)).toBe(true)
})

it.each([undefined, '', 'a', `${'a'.repeat(42)}.`, 'a'.repeat(44)])(
  'knows that %s is none',
  (text) => {
    expect(isPreviewSecret(text)).toBe(false)
  },
)

it('hashes as published for SHA-256', async () => {
  // NIST's example for "abc".
  expect(await previewHash('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
