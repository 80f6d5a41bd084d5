import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scoreTable } from '@/importer/measure/scoreTable'
import { shortfalls } from '@/importer/measure/thresholds'
import { scoreFolder } from './measuredDocuments'

const from = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Articles of our own, and real ones where they lie beside the project. */
export const ownArticles = from('importer/fixtures/articles')
export const realArticles = from('../shared/seeds')
export const realTruths = from('importer/fixtures/seeds')

/**
 * `npm run measure -- [FOLDER…] [--json]`: how much of each article the importer understands. Answers 1 when a
 * threshold does not hold.
 */
export function main(args: string[]): number {
  // npm changes into the project; folders are meant from where they were typed.
  const folders = args
    .filter((arg) => !arg.startsWith('--'))
    .map((folder) => resolve(process.env.INIT_CWD ?? '', folder))
  const own = (folders.length > 0 ? folders : [ownArticles])
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => scoreFolder(folder))
  const seeds =
    folders.length === 0 && existsSync(realArticles) ? scoreFolder(realArticles, realTruths) : []
  const failures = shortfalls(own, seeds)
  const scores = [...own, ...seeds]
  if (args.includes('--json')) console.log(JSON.stringify({ scores, failures }, null, 2))
  else {
    console.log(scoreTable(scores))
    for (const failure of failures) console.log(`BELOW: ${failure}`)
  }
  return failures.length > 0 || scores.length === 0 ? 1 : 0
}
