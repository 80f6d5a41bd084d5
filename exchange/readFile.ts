import { readDocx } from './docx/readDocx'
import { ExchangeError } from './exchangeError'
import { largestExchange, type ExchangedFile, type Expected } from './exchangedFile'
import { readXliff } from './xliff/readXliff'

/**
 * Reads what a translator has sent back: XLIFF 2 or a DOCX, told apart by how they begin.
 *
 * @throws ExchangeError for all that can't be taken
 */
export function readFile(bytes: Uint8Array, expected: Expected): ExchangedFile {
  if (bytes.length === 0) throw new ExchangeError('no-file')
  if (bytes.length > largestExchange) throw new ExchangeError('too-large')
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? readDocx(bytes, expected) : readXliff(bytes, expected)
}
