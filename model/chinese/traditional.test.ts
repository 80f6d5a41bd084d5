import { expect, it } from 'vitest'

import { cornerQuotes } from './cornerQuotes'
import { toTraditional } from './traditional'

const convert = toTraditional()

it.each([
  ['她发现头发白了，就去了理发店。', '她發現頭髮白了，就去了理髮店。'],
  ['后来皇后走在最后。', '後來皇后走在最後。'],
  ['屋里有人，离这里三公里。', '屋裡有人，離這裡三公里。'],
  ['干部把衣服晒干，又去干活。', '幹部把衣服曬乾，又去幹活。'],
  ['一碗面条放在桌面上。', '一碗麵條放在桌面上。'],
  ['台风过后他上台讲话。', '颱風過後他上臺講話。'],
  ['钟表匠姓钟，钟情于旧钟。', '鐘錶匠姓鍾，鍾情於舊鐘。'],
])('chooses among several characters by the word: %s', (simplified, traditional) => {
  expect(convert(simplified)).toBe(traditional)
})

it('exchanges no word for another', () => {
  expect(convert('软件、信息、视频、出租车')).toBe('軟件、信息、視頻、出租車')
})

it('leaves other scripts as they are', () => {
  expect(convert('GPT-4 is “fine”, 3.14 — それ')).toBe('GPT-4 is 「fine」, 3.14 — それ')
})

it('writes a name as the one who bears it does, wherever it stands', () => {
  const names = new Map([
    ['范后里', '范后里'],
    ['后里', '後里'],
  ])
  expect(toTraditional(names)('后来范后里说：后里不远。')).toBe('後來范后里說：後里不遠。')
})

it('takes a name for nothing but its letters', () => {
  expect(toTraditional(new Map([['A.I.(所)', 'A.I.(所)']]))('A.I.(所)的后人，AxI')).toBe(
    'A.I.(所)的後人，AxI',
  )
})

it.each([
  ['他说：“她答‘好’。”', '他说：「她答『好』。」'],
  ['what’s the users’ plan', 'what’s the users’ plan'],
  ['‘it’s late’，她说', '『it’s late』，她说'],
])('sets quotation marks as corners and leaves apostrophes: %s', (text, expected) => {
  expect(cornerQuotes(text)).toBe(expected)
})
