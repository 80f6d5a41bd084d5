import type { DocumentScore } from './documentScore'

/** What holds for every release: mean and least F1 of turns over own articles, and F1 of each real one. */
const mean = 0.99
const least = 0.95
const real = 0.99

/** What falls short, each in words; nothing where all is well. */
export function shortfalls(own: DocumentScore[], seeds: DocumentScore[]): string[] {
  const all = [...own, ...seeds]
  const average = meanF1(own)
  return [
    ...(average < mean ? [`turn F1 is ${average.toFixed(3)} in the mean, under ${mean}`] : []),
    ...below(own, least),
    ...below(seeds, real),
    ...all.flatMap(({ name, metadata }) =>
      Object.entries(metadata.fields).flatMap(([field, verdict]) =>
        verdict === 'invented' ? [`${name}: ${field} is invented`] : [],
      ),
    ),
    ...all.flatMap(({ name, isInterview, speakers }) =>
      isInterview || speakers === 0 ? [] : [`${name} is no interview and has ${speakers} speakers`],
    ),
  ]
}

/** Mean F1 of the turns; 1 of no document. */
export function meanF1(scores: DocumentScore[]): number {
  const sum = scores.reduce((total, { turns }) => total + turns.f1, 0)
  return scores.length === 0 ? 1 : sum / scores.length
}

function below(scores: DocumentScore[], threshold: number): string[] {
  return scores.flatMap(({ name, turns }) =>
    turns.f1 < threshold ? [`${name}: turn F1 is ${turns.f1.toFixed(3)}, under ${threshold}`] : [],
  )
}
