/** Crockford's base32: no i, l, o or u, so that an id can be read aloud and typed without doubt. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 8
const pattern = new RegExp(`^[${alphabet}]{${length}}$`)

/**
 * A new passage id: 8 characters of Crockford base32 in lower case, 40 random bits. Ids are made once and are
 * unique across the site by chance alone: among a million passages a new one meets another once in a million.
 */
export function newPassageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('')
}

export function isPassageId(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value)
}
