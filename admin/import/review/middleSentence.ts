import { sentencesOf } from '@/model/passage/sentencesOf'

/** Where the sentence begins that is nearest to the middle of a passage: the likeliest place to split it. */
export function middleSentence(text: string): number {
  const middle = text.length / 2
  let best = 0
  let at = 0
  for (const sentence of sentencesOf(text)) {
    const start = text.indexOf(sentence, at)
    if (start < 0) continue
    if (best === 0 || Math.abs(start - middle) < Math.abs(best - middle)) best = start
    at = start + sentence.length
  }
  return best
}
