import type { PayloadRequest } from 'payload'

import { ExchangeError } from '@/exchange/exchangeError'
import { largestExchange } from '@/exchange/exchangedFile'

/**
 * The bytes of a request's body, read no further than a file may be large.
 *
 * @throws ExchangeError `no-file`, `too-large`
 */
export async function fileOf(req: PayloadRequest): Promise<Uint8Array> {
  const reader = req.body?.getReader()
  if (!reader) throw new ExchangeError('no-file')
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > largestExchange) {
      await reader.cancel()
      throw new ExchangeError('too-large')
    }
    parts.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
