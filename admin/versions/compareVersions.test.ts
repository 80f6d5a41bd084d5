import { expect, it } from 'vitest'

import { versionMessages } from '@/locales/messagesVersions'
import type { Passage } from '@/model/passage/passage'
import type { LanguageWords } from '@/publishing/versions/readVersions'

import { compareVersions } from './compareVersions'

const said = (id: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id,
  kind: 'answer',
  speaker: 's1',
  content: [{ type: 'text', text }],
  ...more,
})

const older: LanguageWords = {
  title: '井',
  standfirst: '',
  credits: '采访: 苏苇',
  searchTitle: '',
  searchDescription: '',
  passages: [said('0000000a', '井是爷爷挖的。'), said('0000000b', '水是甜的。')],
}

const compare = (after: Partial<LanguageWords>) =>
  compareVersions({
    before: older,
    after: { ...older, ...after },
    language: 'zh',
    names: new Map([['s1', '郑满']]),
    messages: versionMessages.zh,
  })

it('puts fields before passages, each with its name and its words marked', () => {
  const { rows, counts } = compare({ title: '深井', standfirst: '打水的人。' })
  expect(rows.map(({ state, after }) => [state, after?.speaker])).toEqual([
    ['changed', '标题'],
    ['changed', '导语'],
    ['same', '署名'],
    ['same', '郑满'],
    ['same', '郑满'],
  ])
  expect(rows[0]?.words).toEqual([
    { text: '深', in: 'new' },
    { text: '井', in: 'both' },
  ])
  expect(counts).toMatchObject({ changed: 2, same: 3, added: 0, gone: 0 })
})

it('sees what the plain words do not say: emphasis, and another picture', () => {
  const [a, b] = older.passages
  if (!a || !b) throw new Error('There are two passages')
  const figure = (media: string) => ({
    ...a,
    kind: 'figure' as const,
    figure: {
      media,
      src: null,
      sourceUrl: null,
      width: null,
      height: null,
      alt: null,
      caption: '村口',
      credit: null,
    },
  })
  const marked = said(b.id, '水是甜的。', {
    content: [{ type: 'text', text: '水是甜的。', emphasis: true }],
  })
  expect(compare({ passages: [a, marked] }).counts.changed).toBe(1)
  const pictures = compareVersions({
    before: { ...older, passages: [figure('one')] },
    after: { ...older, passages: [figure('two')] },
    language: 'zh',
    names: new Map(),
    messages: versionMessages.zh,
  })
  expect(pictures.rows.at(-1)).toMatchObject({ state: 'changed', words: null })
})
