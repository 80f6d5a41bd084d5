import { parseDocument } from 'yaml'
import type { Findings } from '../findings'
import type { Span } from '../proposal'

/** Fields in their order; values are text, dates too, because a date that became a moment lost its precision. */
export type FrontMatter = {
  fields: { name: string; values: string[]; span: Span }[]
  span: Span | null
}

const none: FrontMatter = { fields: [], span: null }

/** Longer is no front matter. */
const longest = 20_000

/** The block between `---` lines at the start of a Markdown file. What YAML cannot read is taken line by line. */
export function readFrontMatter(findings: Findings): FrontMatter {
  const { raw } = findings
  const opening = /^\s{0,8}---[ \t]*(?:\r\n|\n|\r)/.exec(raw.slice(0, 64))
  if (!opening) return none
  const start = opening[0].length
  const closing = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.exec(
    raw.slice(start - 1, start + longest),
  )
  if (!closing) return none
  const end = start - 1 + closing.index + closing[0].length
  const body = raw.slice(start, start - 1 + closing.index)
  if (!/^[\w\u4e00-\u9fff-]{1,40}[ \t]*:/m.test(body)) return none

  const values = readYaml(body) ?? readLineByLine(body)
  const fields = [...values].map(([name, list]) => ({
    name: name.toLowerCase(),
    values: list.map((value) => value.trim()).filter((value) => value !== ''),
    span: spanOfField(raw, name, [start, end]),
  }))
  return { fields, span: [0, end] }
}

function readYaml(body: string): Map<string, string[]> | null {
  try {
    const document = parseDocument(body, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
    })
    if (document.errors.length > 0) return null
    const value: unknown = document.toJS({ maxAliasCount: 20 })
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return new Map(Object.entries(value).map(([name, entry]) => [name, texts(entry)]))
  } catch {
    return null
  }
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value))
    return value.flatMap((entry) => (typeof entry === 'string' ? [entry] : []))
  return []
}

function readLineByLine(body: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const line of body.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(':')
    if (colon < 1 || colon > 40) continue
    const name = line.slice(0, colon).trim()
    const value = line.slice(colon + 1).trim()
    if (/^[\w\u4e00-\u9fff-]+$/.test(name)) values.set(name, [unquote(value)])
  }
  return values
}

function unquote(value: string): string {
  const quote = value[0]
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
    ? value.slice(1, -1)
    : value
}

/** The line on which a field stands; where its name is written another way, all of them. */
function spanOfField(raw: string, name: string, [start, end]: Span): Span {
  let from = start
  while (from < end) {
    let to = from
    while (to < end && raw[to] !== '\n' && raw[to] !== '\r') to++
    if (to > from && raw.startsWith(name, from)) return [from, to]
    from = to + 1
  }
  return [start, end]
}
