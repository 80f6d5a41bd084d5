/** The longest rising run of numbers in a list, others left out: what has kept its order when things were moved. */
export function longestRun(numbers: readonly number[]): number[] {
  /** At each length, where the run with the smallest end ends. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  numbers.forEach((number, i) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[i] = ends[low - 1]
    ends[low] = i
  })
  const run: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.push(numbers[at] ?? 0)
  return run.reverse()
}
