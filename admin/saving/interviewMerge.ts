import {
  chosenPassages,
  mergePassages,
  type Choice,
  type MergedPassages,
  type Mergeable,
} from '@/model/passage/mergePassages'
import { saysSame, settled } from '@/model/settled'
import { blocksOf, isRecord, stateOf, type UnknownNode } from '@/transcript/convert/serialized'
import { passageFromBlock } from '@/transcript/convert/toPassages'

/** A document in one language, as the form or the server has it. */
export type Fields = Record<string, unknown>

/** A field that both changed, each in their way. */
export type OpenField = { name: string; base: unknown; mine: unknown; theirs: unknown }

export type InterviewMerge = {
  mine: Fields
  theirs: Fields
  /** Fields beside the text that are mine without asking. */
  ownFields: string[]
  openFields: OpenField[]
  text: MergedPassages<UnknownNode>
}

/** What no form writes. */
const notWritten = new Set([
  '_status',
  'body',
  'createdAt',
  'deletedAt',
  'id',
  'publishedAt',
  'signature',
  'updatedAt',
])

/** Brings the words of a form together with what was stored meanwhile; `base` is what the form began with. */
export function mergeInterview(base: Fields, mine: Fields, theirs: Fields): InterviewMerge {
  const changed = Object.keys(mine).filter(
    (name) =>
      !notWritten.has(name) &&
      !saysSame(mine[name], base[name]) &&
      !saysSame(mine[name], theirs[name]),
  )
  const isOpen = (name: string) => !saysSame(theirs[name], base[name])
  return {
    mine,
    theirs,
    ownFields: changed.filter((name) => !isOpen(name)),
    openFields: changed
      .filter(isOpen)
      .map((name) => ({ name, base: base[name], mine: mine[name], theirs: theirs[name] })),
    text: mergePassages({
      base: mergeable(base['body']),
      mine: mergeable(mine['body']),
      theirs: mergeable(theirs['body']),
    }),
  }
}

/** How many choices are to be made. */
export function openPlaces({ openFields, text }: InterviewMerge): number {
  return openFields.length + text.rows.filter(({ taken }) => taken === null).length
}

/**
 * What is to be stored on top of the newer document: only what differs from it. `choices` by the name of a field or
 * the id of a passage.
 */
export function mergedChanges(
  { mine, theirs, ownFields, openFields, text }: InterviewMerge,
  choices: ReadonlyMap<string, Choice>,
): Fields {
  const fields = [
    ...ownFields,
    ...openFields.map(({ name }) => name).filter((name) => choices.get(name) !== 'theirs'),
  ]
  const children = chosenPassages(text.rows, choices, renewed)
  const isNew = !saysSame(children.map(wordingOf), blocksOf(theirs['body']).map(wordingOf))
  const root = [mine, theirs]
    .map(({ body }) => (isRecord(body) ? body['root'] : null))
    .find(isRecord)
  return {
    ...Object.fromEntries(fields.map((name) => [name, mine[name] ?? null])),
    ...(isNew && { body: { root: { ...root, children } } }),
  }
}

/** Whether words made from `base` are not all in what is stored. */
export function isChanged(base: Fields, mine: Fields, stored: Fields = base): boolean {
  const merge = mergeInterview(base, mine, stored)
  return openPlaces(merge) > 0 || Object.keys(mergedChanges(merge, new Map())).length > 0
}

/** Blocks that have no id yet are known by what they say. */
function mergeable(body: unknown): Mergeable<UnknownNode>[] {
  const times = new Map<string, number>()
  return blocksOf(body).map((form) => {
    const wording = wordingOf(form)
    const id = stateOf(form).passage ?? wording
    const time = (times.get(id) ?? 0) + 1
    times.set(id, time)
    return { id: time === 1 ? id : `${id} ${time}`, wording, form }
  })
}

function wordingOf(block: UnknownNode): string {
  const { id, ...said } = passageFromBlock(block)
  return JSON.stringify([id, settled(said)])
}

/** The same words as a passage of its own: the editor gives it a new id. */
function renewed(block: UnknownNode): UnknownNode {
  const { $, ...rest } = block
  if (!isRecord($)) return block
  const state = Object.fromEntries(Object.entries($).filter(([key]) => key !== 'passage'))
  return { ...rest, $: state }
}
