import type { ProfileKind } from './profilePage'

type Related = { name: { text: string }; kind: ProfileKind; shared: number }

export type GraphNode = {
  /** Cut to what fits beside the node; the list beside the graph has the whole name. */
  label: string
  kind: ProfileKind
  x: number
  y: number
  /** Where its line leaves the fold. */
  from: number
  thickness: number
}

/**
 * Lengths are CSS pixels. People stand left of the fold, everything else right of it. The first 20 px are for the
 * headings of both sides, the next 24 for the name above the fold.
 */
export type RelationGraph = {
  width: number
  height: number
  fold: { x: number; top: number; bottom: number }
  people: GraphNode[]
  others: GraphNode[]
}

const mostNodes = 12

const top = 66
const rowHeight = 42
const reach = 78
const widestLabel = 176
/** The headings of the two sides need that much. */
const leastPeople = 64
const leastOthers = 150
/** Half of the widest name above the fold. */
const emptySide = 100

/**
 * A small drawing of who and what stands around a profile, the same for the same relations. A profile that is related
 * twice is one node. Where there are more than twelve, those that share the most passages are drawn. `null` for none.
 */
export function relationGraph(relations: Related[]): RelationGraph | null {
  const nodes = strongest(relations)
  if (nodes.length === 0) return null
  const people = nodes.filter(({ kind }) => kind === 'person')
  const others = nodes.filter(({ kind }) => kind !== 'person')
  const most = Math.max(...nodes.map(({ shared }) => shared))
  const bottom = top + Math.max(1, Math.max(people.length, others.length) - 1) * rowHeight

  const foldX = people.length > 0 ? widest(people, leastPeople) + 12 + reach : emptySide
  const side = (those: Related[], x: number): GraphNode[] =>
    those.map(({ name, kind, shared }, index) => ({
      label: cutLabel(name.text),
      kind,
      x,
      y: position(index, those.length, top, bottom),
      from: position(index, those.length, middleOf(0.3, bottom), middleOf(0.7, bottom)),
      thickness: most > 0 ? 1 + Math.round((3 * shared) / most) : 1,
    }))
  return {
    width: foldX + (others.length > 0 ? reach + 12 + widest(others, leastOthers) : emptySide),
    height: bottom + 20,
    fold: { x: foldX, top: top - 16, bottom: bottom + 16 },
    people: side(people, foldX - reach),
    others: side(others, foldX + reach),
  }
}

function strongest(relations: Related[]): Related[] {
  const byName = new Map<string, Related>()
  for (const relation of relations) {
    const key = `${relation.kind} ${relation.name.text}`
    const known = byName.get(key)
    if (!known || known.shared < relation.shared) byName.set(key, relation)
  }
  const nodes = [...byName.values()]
  const drawn = new Set([...nodes].sort((a, b) => b.shared - a.shared).slice(0, mostNodes))
  return nodes.filter((node) => drawn.has(node)).sort((a, b) => b.shared - a.shared)
}

function position(index: number, count: number, from: number, to: number): number {
  if (count === 1) return (from + to) / 2
  return round(from + ((to - from) * index) / (count - 1))
}

function middleOf(share: number, bottom: number): number {
  return top + (bottom - top) * share
}

function widest(nodes: Related[], least: number): number {
  const widths = nodes.map(({ name }) => labelWidth(cutLabel(name.text)))
  return Math.max(least, Math.ceil(Math.max(...widths)))
}

/** A Han character is as wide as the type is high (14 px); a Latin letter is about half of that, capitals more. */
function labelWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (character.codePointAt(0)! > 0x2e7f) width += 14
    else if (character === ' ') width += 4.5
    else width += /[A-Zmw@%]/.test(character) ? 10 : 7.6
  }
  return width
}

/** The text, or as much of it as fits beside a node. */
export function cutLabel(text: string): string {
  if (labelWidth(text) <= widestLabel) return text
  const characters = [...text]
  while (characters.length > 0 && labelWidth(characters.join('')) > widestLabel - 14)
    characters.pop()
  return `${characters.join('').trimEnd()}…`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
