import { randomBytes } from 'node:crypto'

/** An id for a document that does not exist yet: 24 hexadecimal digits, which both databases take. */
export function newId(): string {
  return randomBytes(12).toString('hex')
}
