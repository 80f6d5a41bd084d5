/** A passage in any form: what it says as text that can be compared, and the form itself. */
export type Mergeable<Form> = { id: string; wording: string; form: Form }

/** One place of a merged text. `null` where a side has no such passage, or no longer. */
export type MergedPassage<Form> = {
  id: string
  base: Form | null
  mine: Form | null
  theirs: Form | null
  /** Whose it is without asking; `null` where both changed the same passage and somebody must choose. */
  taken: 'mine' | 'theirs' | null
}

export type MergedPassages<Form> = {
  rows: MergedPassage<Form>[]
  /** Both put passages into another order: mine is kept. */
  bothMoved: boolean
}

type Texts<Form> = Record<'base' | 'mine' | 'theirs', readonly Mergeable<Form>[]>

/**
 * Brings two edited texts together, of which each was made from `base`. What one side changed is taken from it; where
 * both changed the same passage, both stay until somebody chooses. The order is that of the side which moved
 * something; what only the other side has stands behind the passage that it followed there. Ids are unique in each.
 */
export function mergePassages<Form>({ base, mine, theirs }: Texts<Form>): MergedPassages<Form> {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(byId)
  const hasMoved = (side: readonly Mergeable<Form>[]) => !isInOrder(base, side)
  const [iMoved, theyMoved] = [hasMoved(mine), hasMoved(theirs)]
  const [first, second] = theyMoved && !iMoved ? [theirs, mine] : [mine, theirs]
  const rows = woven(
    first.map(({ id }) => id),
    second.map(({ id }) => id),
  ).map((id): MergedPassage<Form> => {
    const sides = [inBase?.get(id), inMine?.get(id), inTheirs?.get(id)] as const
    const [was, my, their] = sides
    return {
      id,
      base: was?.form ?? null,
      mine: my?.form ?? null,
      theirs: their?.form ?? null,
      taken: takenFrom(was?.wording, my?.wording, their?.wording),
    }
  })
  return {
    // What a side has taken away is no place any more.
    rows: rows.filter((row) => row.taken === null || row[row.taken] !== null),
    bothMoved: iMoved && theyMoved && !isInOrder(mine, theirs),
  }
}

function takenFrom(
  was: string | undefined,
  mine: string | undefined,
  theirs: string | undefined,
): 'mine' | 'theirs' | null {
  if (mine === theirs || theirs === was) return 'mine'
  return mine === was ? 'theirs' : null
}

/** All of the first, and what only the second has behind the one that it follows there. */
function woven(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first)
  const following = new Map<string, string[]>()
  let last = ''
  for (const id of second) {
    if (known.has(id)) last = id
    else following.set(last, [...(following.get(last) ?? []), id])
  }
  return [
    ...(following.get('') ?? []),
    ...first.flatMap((id) => [id, ...(following.get(id) ?? [])]),
  ]
}

/** Whether the passages that both have stand in the same order. */
function isInOrder(
  one: readonly Mergeable<unknown>[],
  other: readonly Mergeable<unknown>[],
): boolean {
  const [inOne, inOther] = [byId(one), byId(other)]
  const common = one.filter(({ id }) => inOther.has(id))
  return other.filter(({ id }) => inOne.has(id)).every(({ id }, i) => id === common[i]?.id)
}

function byId<Form>(passages: readonly Mergeable<Form>[]): Map<string, Mergeable<Form>> {
  return new Map(passages.map((passage) => [passage.id, passage]))
}

export type Choice = 'mine' | 'theirs' | 'both'

/**
 * The passages of a merged text, once chosen. Of both, mine comes first and theirs becomes a passage of its own:
 * `renewed` takes its id away.
 *
 * @throws Error where a choice is missing
 */
export function chosenPassages<Form>(
  rows: readonly MergedPassage<Form>[],
  choices: ReadonlyMap<string, Choice>,
  renewed: (form: Form) => Form,
): Form[] {
  return rows.flatMap((row) => {
    const choice = row.taken ?? choices.get(row.id)
    if (!choice) throw new Error(`Nobody has chosen what becomes of ${row.id}`)
    if (choice !== 'both') return present(row[choice])
    const { mine, theirs } = row
    return [
      ...present(mine),
      ...(theirs === null ? [] : [mine === null ? theirs : renewed(theirs)]),
    ]
  })
}

function present<Form>(form: Form | null): Form[] {
  return form === null ? [] : [form]
}
