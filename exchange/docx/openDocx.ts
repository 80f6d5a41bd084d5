import { unzipSync } from 'fflate'
import type { Document } from '@xmldom/xmldom'

import { ExchangeError } from '../exchangeError'
import { largestExchange } from '../exchangedFile'
import { elementsIn, parseXml } from '../xml'

const body = 'word/document.xml'
const links = 'word/_rels/document.xml.rels'

/**
 * The two parts of a DOCX that are read: its text, and where its links lead, by their ids. Nothing else is unpacked, and
 * nothing that claims to be larger than a file may be.
 *
 * @throws ExchangeError `broken-docx`, `too-large`, `has-dtd`
 */
export function openDocx(bytes: Uint8Array): { document: Document; links: Map<string, string> } {
  const parts = unpacked(bytes)
  const text = parts[body]
  if (!text) throw new ExchangeError('broken-docx')
  const found = new Map<string, string>()
  const relations = parts[links] ? parseXml(parts[links], 'broken-docx').documentElement : null
  for (const relation of elementsIn(relations)) {
    const [id, target] = [relation.getAttribute('Id'), relation.getAttribute('Target')]
    if (id !== null && target !== null) found.set(id, target)
  }
  return { document: parseXml(text, 'broken-docx'), links: found }
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let isLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = name === body || name === links
        if (isWanted && originalSize > largestExchange) isLarge = true
        return isWanted && !isLarge
      },
    })
    if (isLarge) throw new ExchangeError('too-large')
    return parts
  } catch (error) {
    throw error instanceof ExchangeError ? error : new ExchangeError('broken-docx')
  }
}
