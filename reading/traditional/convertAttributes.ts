import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { traditionalPath } from '@/model/address/addresses'
import type { ToTraditional } from '@/model/chinese/traditional'

/** Attributes that readers are shown or told. */
const spoken = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder']

/** What the head says of a page in words, by `name` or `property`. */
const described =
  /^(?:description|og:(?:title|description|site_name)|twitter:(?:title|description))$/

/** Converts what attributes say, where there is a `convert`; and language and links to Chinese pages everywhere. */
export function convertAttributes(element: Tree.Element, convert: ToTraditional | null): void {
  const change = (name: string, to: (value: string) => string) => {
    const value = attributeOf(element, name)
    if (value !== null) setAttribute(element, name, to(value))
  }
  change('lang', traditionalTag)
  switch (element.tagName) {
    case 'a':
      change('hreflang', traditionalTag)
      change('href', traditionalPath)
      break
    case 'form':
      change('action', traditionalPath)
      break
    case 'meta':
      convertMeta(element, convert)
  }
  if (convert) for (const name of spoken) change(name, convert)
}

function convertMeta(element: Tree.Element, convert: ToTraditional | null): void {
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? ''
  const content = attributeOf(element, 'content') ?? ''
  if (name === 'og:locale') setAttribute(element, 'content', content.replace('zh_CN', 'zh_TW'))
  if (convert && described.test(name)) setAttribute(element, 'content', convert(content))
}

const traditionalTag = (language: string) => language.replace(/^zh(?:-Hans|-CN)?$/i, 'zh-Hant')

export function attributeOf(element: Tree.Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Changes an attribute that the element has; `null` takes it away. */
export function setAttribute(element: Tree.Element, name: string, value: string | null): void {
  element.attrs = element.attrs.flatMap((attribute) =>
    attribute.name !== name ? [attribute] : value === null ? [] : [{ ...attribute, value }],
  )
}
