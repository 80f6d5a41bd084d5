import type { Metadata } from '../proposal'
import { fold } from './fold'
import type { Truth } from './truth'

export type Verdict = 'right' | 'empty' | 'missing' | 'invented'

export type MetadataScore = {
  fields: Record<string, Verdict>
  differences: string[]
}

const singles = ['title', 'standfirst', 'outlet', 'canonicalUrl'] as const
const dates = ['date', 'interviewDate'] as const

/** Each field by itself. A wrong value counts as invented: it is in nobody's truth. */
export function scoreMetadata(truth: Truth, metadata: Metadata): MetadataScore {
  const fields: Record<string, Verdict> = {}
  const differences: string[] = []
  const judge = (field: string, expected: string[], found: string | null) => {
    const verdict = verdictOn(expected, found)
    fields[field] = verdict
    if (verdict === 'missing' || verdict === 'invented')
      differences.push(`${field} ${verdict}: ${found ?? 'nothing'}, not ${expected[0] ?? 'empty'}`)
  }
  for (const field of singles) {
    const expected = truth[field]
    judge(field, expected === null ? [] : [expected], metadata[field])
  }
  for (const field of dates) judge(field, truth[field], metadata[field])

  const said = truth.byline.map(({ names }) => line(names))
  const read = metadata.credits.map(({ names }) => line(names))
  const invented = metadata.credits.filter(({ names }) => !said.includes(line(names)))
  const missing = truth.byline.filter(({ names }) => !read.includes(line(names)))
  fields.credits =
    invented.length > 0
      ? 'invented'
      : missing.length > 0
        ? 'missing'
        : said.length > 0
          ? 'right'
          : 'empty'
  for (const { label, names } of invented)
    differences.push(`credits invented: ${label} ${names.join('、')}`)
  for (const { role, names } of missing)
    differences.push(`credits missing: ${role} ${names.join('、')}`)
  return { fields, differences }
}

function verdictOn(expected: string[], found: string | null): Verdict {
  if (found === null) return expected.length === 0 ? 'empty' : 'missing'
  return expected.some((value) => fold(value) === fold(found)) ? 'right' : 'invented'
}

function line(names: string[]): string {
  return names.map(fold).sort().join('、')
}
