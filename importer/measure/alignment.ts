export type Alignment<A, B> = { pairs: [A, B][]; missing: A[]; extra: B[] }

/**
 * The longest series of pairs in the order of both lists, after which what is left of either is missing or extra:
 * one thing too many does not make all that follows wrong.
 */
export function align<A, B>(
  expected: A[],
  found: B[],
  same: (a: A, b: B) => boolean,
): Alignment<A, B> {
  const width = found.length + 1
  const lengths = new Uint32Array((expected.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = expected.length - 1; i >= 0; i--)
    for (let j = found.length - 1; j >= 0; j--) {
      const paired = isPair(expected, found, i, j, same) ? at(i + 1, j + 1) + 1 : 0
      lengths[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  const alignment: Alignment<A, B> = { pairs: [], missing: [], extra: [] }
  let i = 0
  let j = 0
  while (i < expected.length || j < found.length) {
    const a = expected[i]
    const b = found[j]
    if (a !== undefined && b !== undefined && same(a, b) && at(i, j) === at(i + 1, j + 1) + 1) {
      alignment.pairs.push([a, b])
      i++
      j++
    } else if (a !== undefined && (b === undefined || at(i + 1, j) >= at(i, j + 1))) {
      alignment.missing.push(a)
      i++
    } else {
      if (b !== undefined) alignment.extra.push(b)
      j++
    }
  }
  return alignment
}

function isPair<A, B>(
  expected: A[],
  found: B[],
  i: number,
  j: number,
  same: (a: A, b: B) => boolean,
): boolean {
  const a = expected[i]
  const b = found[j]
  return a !== undefined && b !== undefined && same(a, b)
}

/** Harmonic mean of precision and recall, 0 to 1; 1 where nothing was expected and nothing found. */
export function f1({ pairs, missing, extra }: Alignment<unknown, unknown>): number {
  const all = 2 * pairs.length + missing.length + extra.length
  return all === 0 ? 1 : (2 * pairs.length) / all
}
