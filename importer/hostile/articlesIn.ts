import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from './hostileDocument'

/** The articles of a folder, by name; none where there is no such folder. */
export function articlesIn(folder: string): Article[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
}
