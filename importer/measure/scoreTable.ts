import { displayWidth } from '../characters'
import type { DocumentScore } from './documentScore'
import { meanF1 } from './thresholds'

const columns = ['document', 'turns', 'F1', 'speakers', 'sections', 'metadata', 'events']

/** One line per document, its differences below it, and what they come to. */
export function scoreTable(scores: DocumentScore[]): string {
  const rows = scores.map((score) => ({ cells: cellsOf(score), differences: score.differences }))
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map(({ cells }) => displayWidth(cells[i] ?? ''))),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd()
  const listed = rows.flatMap(({ cells, differences }) => [
    line(cells),
    ...differences.map((difference) => `    ${difference}`),
  ])
  return [line(columns), ...listed, '', totals(scores)].join('\n')
}

function cellsOf({
  name,
  isInterview,
  turns,
  speakersRight,
  sections,
  metadata,
  events,
}: DocumentScore): string[] {
  const verdicts = Object.values(metadata.fields)
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length
  return [
    name,
    isInterview ? `${turns.right}/${turns.expected} (${turns.found})` : 'no interview',
    turns.f1.toFixed(3),
    speakersRight ? 'right' : 'WRONG',
    sections.toFixed(2),
    `${count('right')} right, ${count('missing')} missing, ${count('invented')} invented`,
    events ? `P ${events.precision.toFixed(2)} R ${events.recall.toFixed(2)}` : '–',
  ]
}

function totals(scores: DocumentScore[]): string {
  const fields = new Map<string, Record<string, number>>()
  for (const { metadata } of scores)
    for (const [field, verdict] of Object.entries(metadata.fields)) {
      const counts = fields.get(field) ?? {}
      counts[verdict] = (counts[verdict] ?? 0) + 1
      fields.set(field, counts)
    }
  const dated = scores.flatMap(({ events }) => events ?? [])
  const average = (values: number[]) =>
    values.length === 0 ? '–' : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3)
  return [
    `${scores.length} documents, mean turn F1 ${meanF1(scores).toFixed(3)}, least ${Math.min(1, ...scores.map(({ turns }) => turns.f1)).toFixed(3)}`,
    `speakers right in ${scores.filter(({ speakersRight }) => speakersRight).length}, sections ${average(scores.map(({ sections }) => sections))}, boilerplate survived ${scores.reduce((sum, { survived }) => sum + survived, 0)}`,
    `events in ${dated.length}: precision ${average(dated.map(({ precision }) => precision))}, recall ${average(dated.map(({ recall }) => recall))}`,
    ...[...fields].map(
      ([field, { right = 0, missing = 0, invented = 0, empty = 0 }]) =>
        `${field.padEnd(14)} right ${right}, missing ${missing}, invented ${invented}, rightly empty ${empty}`,
    ),
  ].join('\n')
}
