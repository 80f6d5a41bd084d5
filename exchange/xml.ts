import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom'

import type { ExchangeErrorCode } from '@/locales/messagesExchangeErrors'

import { ExchangeError } from './exchangeError'
import { refuseHostileXml } from './refuseHostileXml'

/** Elements inside one another; what people write is far below. */
export const deepest = 100

/**
 * Reads XML that comes from outside. What declares a document type is not read at all: nothing that we exchange needs
 * one, and entities are how small files become large ones.
 *
 * @throws ExchangeError `has-dtd`, and `broken` for everything that is not well formed
 */
export function parseXml(bytes: Uint8Array, broken: ExchangeErrorCode): Document {
  try {
    const text = decoded(bytes)
    refuseHostileXml(text, broken)
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml')
  } catch (error) {
    throw error instanceof ExchangeError ? error : new ExchangeError(broken)
  }
}

/** The elements right below one. */
export function elementsIn(parent: Element | null | undefined): Element[] {
  return [...(parent?.childNodes ?? [])].filter(isElement)
}

export function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1
}

export function isText(node: { nodeType: number }): boolean {
  return node.nodeType === 3 || node.nodeType === 4
}

/** Characters that XML 1.0 has no way to write, halves of a pair among them. */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '')
}

/** A text cut at the characters that need an element of their own: forbidden ones, and a return, which reading loses. */
export function cutAtForbidden(text: string): string[] {
  return text.split(new RegExp(`(${forbidden.source}|\\r)`)).filter((piece) => piece !== '')
}

export function isForbidden(piece: string): boolean {
  return piece === '\r' || withoutForbidden(piece) === ''
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}
