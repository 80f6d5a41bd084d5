import { describe, expect, it } from 'vitest'
import { Findings } from '../findings'
import { cleanCharacters } from './cleanCharacters'

const clean = (raw: string) => {
  const findings = new Findings(raw, 'en')
  const { text } = cleanCharacters(findings, 0, raw.length)
  return { text, removed: findings.removed.map((removal) => removal.text) }
}

describe('cleanCharacters', () => {
  it.each([
    ['a zero-width space', '词\u200b语', '词语', ['\u200b']],
    ['a selector behind an ideograph', '词\u{e0100}语', '词语', ['\u{e0100}']],
    ['a selector behind a letter', 'a\ufe0fb', 'ab', ['\ufe0f']],
    ['a tag that nobody sees', '词\u{e0041}语', '词语', ['\u{e0041}']],
    ['a joiner between words', '词\u200d语', '词语', ['\u200d']],
    ['a turned direction', 'a\u202eb', 'ab', ['\u202e']],
  ])('takes out and lists %s', (_, raw, text, removed) =>
    expect(clean(raw)).toEqual({ text, removed }),
  )

  it.each([
    ['a family', '👩‍👩‍👧'],
    ['a picture in colour', '🎞️'],
    ['a skin', '👋🏽'],
    ['the flag of a region', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('leaves %s whole', (_, raw) => expect(clean(raw)).toEqual({ text: raw, removed: [] }))
})
