import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { articlesIn } from '@/importer/hostile/articlesIn'
import { fuzz, type FuzzFault } from '@/importer/hostile/fuzz'
import { hostileDocument } from '@/importer/hostile/hostileDocument'

const usage = `Usage: npm run fuzz -- [--documents 20000] [--seed 1] [--only N] [--keep FILE]
Damages articles in every way we know and reads them. Says how many were read and refused, how near the slowest came
to its time, and every fault with its document's number; --only makes that document alone, --keep writes it down.
Exit: 0 no fault, 1 faults, 2 wrong usage.`

const from = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Articles of our own, and real ones where they lie beside the project: with others the numbers mean other documents. */
const folders = ['importer/fixtures', 'importer/fixtures/articles', '../shared/seeds']

export function main(args: string[]): number {
  const options = readOptions(args)
  if (!options) {
    console.error(usage)
    return 2
  }
  const { seed, only, keep, documents } = options
  const articles = folders.flatMap((folder) => articlesIn(from(folder)))
  if (keep !== undefined && only !== null)
    writeFileSync(keep, hostileDocument(only, seed, articles).bytes)
  const numbers = only === null ? Array.from({ length: documents }, (_, n) => n) : [only]

  const started = performance.now()
  const { read, refused, faults, slowest } = fuzz(numbers, seed, articles, {
    said: sayFault,
  })
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `${numbers.length} documents of ${articles.length} articles, seed ${seed}, ${seconds} s: ${read} read, ${refused} refused, ${faults.length} with faults.`,
  )
  console.log(
    `Slowest: document ${slowest.n}, ${Math.round(slowest.time)} ms for ${Math.round(slowest.bytes / 1000)} KB, ${Math.round(slowest.share * 100)} % of what it may take.`,
  )
  return faults.length > 0 ? 1 : 0
}

function sayFault({ n, file, history, fault }: FuzzFault): void {
  console.log(`${n} ${file} (${history.join(', ')}): ${fault}`)
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        documents: { type: 'string', default: '20000' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
        keep: { type: 'string' },
      },
    })
    const only = values.only === undefined ? null : Number(values.only)
    const numbers = [Number(values.documents), Number(values.seed), only ?? 0]
    if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) return null
    return { documents: numbers[0] ?? 0, seed: numbers[1] ?? 0, only, keep: values.keep }
  } catch {
    return null
  }
}
