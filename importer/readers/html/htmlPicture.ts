import { isPastedPicture } from '@/model/passage/pastedText'
import { isWebAddress } from '@/model/address/webAddress'
import type { Block } from '../../block'
import { attributeOf, type HtmlElement } from './parseHtml'

/** Pixels up to which a picture stands for a character, or counts readers. */
const smallest = 32

/**
 * A picture of a page, or the words that stand for one as small as a character. Its address is `null` where it
 * leads to somebody's own computer or nowhere.
 */
export function pictureOf(image: HtmlElement): NonNullable<Block['image']> | string {
  const alt = attributeOf(image, 'alt').trim()
  const width = /^\d+(?=(?:\.\d+)?(?:px)?$)/.exec(attributeOf(image, 'width').trim())?.[0]
  if (width !== undefined && Number(width) <= smallest) return alt.length <= 4 ? alt : ''
  // Pages that load pictures as they are scrolled to keep the address beside a placeholder.
  const addresses = ['data-src', 'data-original', 'src'].map((name) =>
    attributeOf(image, name).trim(),
  )
  const url = addresses.find((one) => isWebAddress(one) || isPastedPicture(one)) ?? null
  return { url, alt: alt || null }
}
