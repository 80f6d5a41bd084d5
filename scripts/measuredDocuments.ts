import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '@/importer/decode'
import { importArticle } from '@/importer/importArticle'
import { scoreDocument, type DocumentScore } from '@/importer/measure/documentScore'
import { readTruth } from '@/importer/measure/truth'

/**
 * Scores every document of a folder that has a truth: `NAME.truth.json` beside it, or a JSON in the folder's `truth/`
 * (or in `truths`) whose `seed` names it.
 */
export function scoreFolder(folder: string, truths?: string): DocumentScore[] {
  const files = readdirSync(folder).sort()
  const named = [join(folder, 'truth'), ...(truths ? [truths] : [])].flatMap(truthsByName)
  return files.flatMap((file) => {
    if (file.endsWith('.json')) return []
    const beside = `${file.replace(/\.[^.]+$/, '')}.truth.json`
    const json = files.includes(beside)
      ? readJson(join(folder, beside))
      : named.find(([name]) => name === file)?.[1]
    return json === undefined ? [] : [scoreFile(folder, file, json)]
  })
}

function truthsByName(folder: string): [string, unknown][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file): [string, unknown][] => {
      const json = readJson(join(folder, file))
      const seed = typeof json === 'object' && json !== null && 'seed' in json ? json.seed : null
      return typeof seed === 'string' ? [[seed, json]] : []
    })
}

function readJson(file: string): unknown {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return json
}

function scoreFile(folder: string, file: string, json: unknown): DocumentScore {
  const bytes = readFileSync(join(folder, file))
  const raw = decode(bytes).text
  return scoreDocument(file, readTruth(json, raw), importArticle({ bytes, file }), raw)
}
