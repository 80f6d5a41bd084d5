import { isFoldable, isHidden, isWideSpace } from '../characters'
import type { Findings } from '../findings'
import type { MappedText } from '../mappedText'
import type { Span } from '../proposal'
import { ideographOfRadical } from './radicals'

const nothingToDo = /^[\n\x20-\x7E\u3001-\u3017\u4E00-\u9FA5\uFF01-\uFF5E—“”‘’…]*$/

/**
 * Reads a stretch of the raw text character by character: radicals become ideographs, exotic spaces plain ones,
 * invisible characters are taken out and listed. Words are never changed.
 */
export function cleanCharacters(findings: Findings, start: number, end: number): MappedText {
  const source = findings.raw.slice(start, end)
  if (nothingToDo.test(source))
    return { text: source, at: Array.from(source, (_, i) => start + i), marks: [] }

  const kept: string[] = []
  const at: number[] = []
  let invisible: Span | null = null
  let before = ''
  let offset = start
  for (const character of source) {
    const next = offset + character.length
    if (isHidden(character, before)) {
      if (invisible && invisible[1] === offset) invisible[1] = next
      else {
        if (invisible) findings.removeSpan(invisible, 'control')
        invisible = [offset, next]
      }
    } else {
      before = character
      const clean = cleanCharacter(character)
      for (let i = 0; i < clean.length; i++) {
        kept.push(clean[i] ?? '')
        at.push(offset + Math.min(i, character.length - 1))
      }
    }
    offset = next
  }
  if (invisible) findings.removeSpan(invisible, 'control')
  return { text: kept.join(''), at, marks: [] }
}

function cleanCharacter(character: string): string {
  if (isWideSpace(character)) return ' '
  if (isFoldable(character)) return character.normalize('NFKC')
  // Half of a surrogate pair is left of a broken emoji; storing it would break the JSON of some readers.
  if (/[\uD800-\uDFFF]/.test(character) && character.length === 1) return '\uFFFD'
  return ideographOfRadical.get(character) ?? character
}
