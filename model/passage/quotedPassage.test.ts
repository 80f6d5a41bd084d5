import { describe, expect, it } from 'vitest'
import type { Passage, PassageKind } from './passage'
import { quotedPassage, withoutQuotationMarks } from './quotedPassage'

function passage(kind: PassageKind, text: string): Passage {
  return { id: text, kind, speaker: null, content: [{ type: 'text', text }] }
}

describe('quotedPassage', () => {
  const said = passage('answer', '潮水不等人，可是它每天都来。所以我不急。')

  it('finds the words, whatever marks stand around them', () => {
    expect(quotedPassage(passage('quote', '「潮水不等人，可是它每天都来。」'), [said])).toBe(said)
    expect(quotedPassage(passage('quote', '“可是它每天都来”'), [said])).toBe(said)
  })

  it('does not take a quotation from elsewhere, or itself, for a pull quote', () => {
    const foreign = passage('quote', '“水至平，端不倾。”')
    expect(quotedPassage(foreign, [said, foreign])).toBeNull()
    expect(quotedPassage(passage('quote', '“”'), [said])).toBeNull()
  })
})

describe('withoutQuotationMarks', () => {
  it('takes off the outer marks only', () => {
    expect(withoutQuotationMarks('“他说‘走’了。”')).toBe('他说‘走’了。')
    expect(withoutQuotationMarks('「潮」')).toBe('潮')
  })
})
