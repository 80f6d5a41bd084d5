import { expect, it } from 'vitest'

import type { InboxEntry } from '@/desk/inbox/inboxEntry'
import { inboxMessages } from '@/locales/messagesInbox'

import { foundWords, materialWords, sizeWords, stateWords, whyWords } from './inboxWords'

const plain: InboxEntry = {
  id: '1',
  state: 'review',
  title: '灯塔',
  filename: 'lighthouse.md',
  format: 'markdown',
  bytes: 10035,
  length: { count: 5102, language: 'zh' },
  createdAt: '2026-11-23T08:00:00.000Z',
  by: '陈未',
  found: { form: 'qa', speakers: 3, exchanges: 9, sections: 0, dates: 9 },
  toLookAt: 5,
  copy: null,
  refusal: null,
  missing: null,
  became: null,
  setAside: null,
}
const { zh, en } = inboxMessages

function saying(entry: Partial<InboxEntry>) {
  const whole = { ...plain, ...entry }
  return [zh, en].map((messages) => `${stateWords(whole, messages)} | ${whyWords(whole, messages)}`)
}

const became = { interview: 'i', title: '灯塔', profiles: 5, events: 11 }

it.each<[string, Partial<InboxEntry>, string, string]>([
  ['doubts', {}, '待审 | 5 处要看', 'To review | 5 to look at'],
  ['no doubt', { toLookAt: 0 }, '待审 | 没有要特别看的', 'To review | Nothing needs a look'],
  [
    'a copy',
    { state: 'copy', copy: { title: '声音', percent: 92 } },
    '疑似副本 | 与《声音》重合 92 %',
    'Possible copy | 92% shared with “声音”',
  ],
  [
    'what is missing',
    { state: 'interrupted', missing: [{ stage: 'events', done: 3, total: 11 }] },
    '接受中断 | 还差事件 8 个；续接不会重复建',
    'Accepting broke off | Missing: 8 events; going on makes nothing twice',
  ],
  [
    'the last write',
    { state: 'interrupted', missing: [] },
    '接受中断 | 只差收尾；续接不会重复建',
    'Accepting broke off | Only the last step is missing; going on makes nothing twice',
  ],
  [
    'people and dates to confirm',
    { state: 'accepted', became: { as: 'interview', ...became } },
    '已成访谈 | 5 人、11 日期待确认',
    'Became an interview | 5 names, 11 dates to confirm',
  ],
  [
    'everything confirmed',
    { state: 'accepted', became: { as: 'interview', ...became, profiles: 0, events: 0 } },
    '已成访谈 | ',
    'Became an interview | ',
  ],
  [
    'an interview that is gone',
    { state: 'accepted' },
    '已接受 | 那篇访谈已经删除',
    'Accepted | That interview has been deleted',
  ],
  [
    'who set it aside and why',
    { state: 'setAside', setAside: { by: '何雨', reason: '不收' } },
    '已搁置 | 何雨：不收',
    'Set aside | 何雨: 不收',
  ],
])('says %s', (_, entry, inChinese, inEnglish) => {
  expect(saying(entry)).toEqual([inChinese, inEnglish])
})

it('says what was recognised, and no speakers of a narrative', () => {
  expect(foundWords(plain, zh)).toBe('3 人，9 问，9 个日期')
  const narrative = { form: 'narrative', speakers: 0, exchanges: 0, sections: 6, dates: 1 } as const
  expect(foundWords({ ...plain, found: narrative }, en)).toBe('Narrative, 6 sections, 1 date')
  expect(foundWords({ ...plain, found: null }, zh)).toBe('')
})

it('calls a file by its name, kind and size, and pasted text by its length', () => {
  expect(materialWords(plain, zh, 'zh')).toBe('lighthouse.md · Markdown · 9.8 KB')
  const pasted = { ...plain, filename: null }
  expect(materialWords(pasted, zh, 'zh')).toBe('粘贴的文字 · 5,102 字')
  expect(materialWords({ ...pasted, length: null }, en, 'en')).toBe('Pasted text · 9.8 KB')
})

it.each([
  [999, '999 B'],
  [18 * 1024, '18 KB'],
  [3.14 * 1024 * 1024, '3.1 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
