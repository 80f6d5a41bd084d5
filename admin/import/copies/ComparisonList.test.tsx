import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { comparePassages } from '@/desk/copies/comparePassages'
import { acceptMessages } from '@/locales/messagesAccept'
import type { Passage } from '@/model/passage/passage'

import { ComparisonList } from './ComparisonList'

const passage = (id: string, speaker: string, text: string): Passage => ({
  id,
  kind: 'answer',
  speaker,
  content: [{ type: 'text', text }],
})
const { rows, counts } = comparePassages({
  before: [
    passage('0000000a', 's1', '井是爷爷挖的。'),
    passage('0000000b', 's1', '挖了九年才见水。'),
    passage('0000000c', 's1', '水是甜的。'),
  ],
  after: [
    passage('0000000a', 's1', '井是爷爷挖的。'),
    passage('0000000b', 's2', '挖了整整九年才见水。'),
    passage('0000000z', 's1', '绳子有两百米。'),
  ],
  translation: [],
  language: 'zh',
  names: new Map([
    ['s1', '郑满'],
    ['s2', '苏苇'],
  ]),
})

const shown = (answer: 'original' | 'source') =>
  renderToStaticMarkup(
    <ComparisonList
      rows={rows}
      counts={counts}
      answer={answer}
      textLanguage="zh"
      plainKeys
      messages={acceptMessages.zh}
    />,
  )

it('shows a better text with what it changes, adds and loses, in words for ears too', () => {
  const html = shown('original')
  expect(html).toMatch(/<ins>.*加：.*整整.*<\/ins>/)
  expect(html).toContain('说话人：郑满 → 苏苇')
  expect(html).toContain('绳子有两百米。')
  expect(html).toContain('水是甜的。')
  expect(html).not.toContain('井是爷爷挖的。')
  expect(html.match(/tabindex="0"/g)).toHaveLength(1)
})

it('shows of a source only what the interview has not', () => {
  const html = shown('source')
  expect(html).toContain('绳子有两百米。')
  expect(html).not.toContain('水是甜的。')
  expect(html).not.toContain('只在那边')
})
