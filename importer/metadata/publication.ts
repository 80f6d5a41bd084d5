import type { Block } from '../block'

/** The magazine that the article names as its own, if it does; `null` rather than a guess. */
export function outletIn(blocks: Block[], removed: string[], askers: string[]): string | null {
  return copyrightHolder(removed) ?? magazineOfAsker(blocks, askers)
}

/** 出品 with the id of an official account is the account that published. */
export function accountIn(text: string): string | null {
  return (
    /^出品\s?[|｜:：]\s?([^|｜（(]{2,30})[（(](?:微信)?ID\s?[:：]/i.exec(text)?.[1]?.trim() ?? null
  )
}

/** 某某原创文章，未经授权… names its owner. */
function copyrightHolder(removed: string[]): string | null {
  for (const text of removed) {
    const found = /^(?:本文为)?([^\s，,。:：“”]{2,16}?)(?:原创文章|版权所有)[，,。]/.exec(text)?.[1]
    if (found) return found
  }
  return null
}

/** 《某某 Magazine》 in the introduction, of which the asking label is the short form, or the whole. */
function magazineOfAsker(blocks: Block[], askers: string[]): string | null {
  if (askers.length === 0) return null
  const named = blocks.flatMap(({ text }) =>
    [...text.text.slice(0, 3000).matchAll(/.(?:《([^《》]{2,30})》|【([^【】]{2,30})】)/g)].map(
      ([, title, name]) => title ?? name ?? '',
    ),
  )
  const own = named.filter((name) => askers.some((asker) => name.startsWith(asker)))
  // A full name says more than the label itself.
  return own.find((name) => !askers.includes(name)) ?? own[0] ?? null
}
