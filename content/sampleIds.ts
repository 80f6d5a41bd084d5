import { createHash } from 'node:crypto'

/**
 * The id of a sample document: the same on every machine, so that loading twice finds what is there and removing
 * finds nothing else. 24 hexadecimal digits are an id in both databases.
 */
export function sampleId(collection: string, key: string): string {
  return createHash('sha256').update(`sample/${collection}/${key}`).digest('hex').slice(0, 24)
}
