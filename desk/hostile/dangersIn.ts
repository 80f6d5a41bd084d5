const tag = /<\/?([a-z][\w:-]*)((?:\s+[^\s=<>"'/]+(?:="[^"<>]*")?)*)\s*\/?>/gi

export type Tag = { name: string; attributes: Map<string, string> }

/**
 * The tags of markup as React and we write it, with decoded attributes. Only for tests.
 *
 * @throws when an angle bracket or a quotation mark stands where neither would write it: a browser might read more
 * tags than we do
 */
export function tagsOf(markup: string): Tag[] {
  const outside = markup.replace(tag, '')
  if (/[<>]/.test(outside)) throw new Error(`broken markup: ${/.{0,40}[<>].{0,40}/.exec(outside)}`)
  return [...markup.matchAll(tag)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decoded(value),
      ]),
    ),
  }))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The text of markup. */
export function decoded(text: string): string {
  return text.replace(/&([\w#]+);/g, (all, name: string) => entities[name] ?? all)
}

const executable =
  /^(?:script|style|iframe|object|embed|base|meta|link|form|template|foreignobject)$/
const addresses = new Set([
  'href',
  'xlink:href',
  'src',
  'srcset',
  'poster',
  'action',
  'formaction',
  'data',
])

/** What of it could run, or would make a reader's browser ask another host. */
export function dangersIn(markup: string): string[] {
  return tagsOf(markup).flatMap(({ name, attributes }) => [
    ...(executable.test(name) ? [`<${name}>`] : []),
    ...[...attributes].flatMap(([key, value]) => {
      if (/^on|^srcdoc$/.test(key)) return [`${name} ${key}=${value}`]
      if (!addresses.has(key)) return []
      return isHarmless(key, value) ? [] : [`${name} ${key}=${value}`]
    }),
  ])
}

/** A link may lead anywhere over http, or be a mail address; whatever is loaded by itself must be ours. */
function isHarmless(key: string, value: string): boolean {
  if ([...value].some((sign) => sign <= ' ')) return false
  const ours = /^(?:#|\/(?![/\\]))/.test(value)
  return ours || (key === 'href' && /^(?:https?:\/\/|mailto:)/i.test(value))
}
