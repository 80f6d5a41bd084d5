import { expect, it } from 'vitest'
import { creditLines, creditsFrom } from './creditLines'

const credits = [
  { label: '采访', names: ['陆知微'] },
  { label: '摄影', names: ['程野', '林潮'] },
]

it('writes credits in the signs of the language, and reads both', () => {
  expect(creditLines(credits, 'zh')).toBe('采访：陆知微\n摄影：程野、林潮')
  expect(creditsFrom(creditLines(credits, 'zh'))).toEqual(credits)
  expect(creditsFrom(creditLines(credits, 'en'))).toEqual(credits)
  expect(creditsFrom('Photographs: Cheng Ye, Lin Chao')).toEqual([
    { label: 'Photographs', names: ['Cheng Ye', 'Lin Chao'] },
  ])
})

it('leaves out a line that names nobody', () => {
  expect(creditsFrom('Photographs\nText: ')).toEqual([])
})
