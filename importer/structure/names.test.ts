import { describe, expect, it } from 'vitest'
import type { Block } from '../block'
import type { Metadata } from '../proposal'
import { namesOfTwo } from './namesOfTwo'

const metadata: Metadata = {
  title: null,
  standfirst: null,
  date: null,
  interviewDate: null,
  outlet: null,
  canonicalUrl: null,
  credits: [],
}

const block = (text: string): Block => ({
  kind: 'paragraph',
  span: [0, text.length],
  text: { text, at: Array.from(text, (_, i) => i), marks: [] },
})

function names(language: 'zh' | 'en', title: string, intro: string, own: Partial<Metadata> = {}) {
  const { asks, answers } = namesOfTwo(
    { ...metadata, title, ...own },
    null,
    [block(intro)],
    language,
  )
  return `${asks} ${answers}`
}

describe('who answers', () => {
  it.each<['zh' | 'en', string, string, string]>([
    ['zh', '和伞匠人海棠聊聊雨', '海棠的作坊在渡口，二楼晾伞。', '海棠'],
    ['zh', '专访：把河修弯的人', '我们请闵怀沙回答了几个问题，她站在水里说。', '闵怀沙'],
    ['zh', '制图师奥珞·维什访谈', '奥珞·维什给小说家画地图。', '奥珞·维什'],
    ['zh', 'Rollup：对 Rich Harness 的采访', '我们请到了作者 Rich Harness。', 'Rich Harness'],
    ['en', 'Five questions for Corwin Hale', 'Corwin Hale lives in a signal box.', 'Corwin Hale'],
    ['en', 'On a cat', 'Isak Tarn kept the light at Brae Ness.', 'Isak Tarn'],
    [
      'en',
      'Meet a volunteer',
      'We are glad to welcome Saskia Thorne to the walk.',
      'Saskia Thorne',
    ],
  ])('%s %s: %s', (language, title, intro, name) =>
    expect(names(language, title, intro).split(' ').slice(1).join(' ')).toBe(name),
  )

  it.each<['zh' | 'en', string, string, string]>([
    ['zh', '一次访谈', '我们在渡口等了一个下午，雨没有来。', '问 答'],
    ['zh', '一次訪談', '我們在渡口等了一個下午，雨沒有來。', '問 答'],
    ['zh', '在江边', '江水每年都来，日子不一样。', '问 答'],
    ['zh', '一次访谈', '王明江说过，江水会回来。李远山不信。', '问 答'],
    [
      'en',
      'In the mill',
      'We talked of rain, of his quarrel with Bill Gatter and of Bill Gatter’s boat.',
      'Q A',
    ],
    ['en', 'A Conversation About Rain', 'We met in Upper Quillan, near Corrow House.', 'Q A'],
    ['en', 'The Woman Who Tunes Foghorns', 'There are nineteen foghorns on the coast.', 'Q A'],
    ['en', 'Two of them', 'Ada Kern runs the mill. Shen Yanhui runs the ferry.', 'Q A'],
  ])('nobody is sure to in %s %s: %s', (language, title, intro, both) =>
    expect(names(language, title, intro)).toBe(both),
  )
})

describe('who asks', () => {
  it('is the one who is credited with it, the magazine that says so, or who is said to have asked', () => {
    const credits: Metadata['credits'] = [{ label: '采访', role: 'interview', names: ['陆知微'] }]
    expect(names('zh', '雨', '雨没有来。', { credits })).toBe('陆知微 答')
    expect(names('zh', '雨', '每一期《潮声》都问一个人六个问题。')).toBe('潮声 答')
    expect(names('en', 'A cat', 'Isak Tarn kept the cat. Fenna Groll asked him about her.')).toBe(
      'Fenna Groll Isak Tarn',
    )
  })

  it('is not the publisher, nor who wrote it up', () => {
    const credits: Metadata['credits'] = [{ label: '文', role: 'text', names: ['陆知微'] }]
    expect(names('zh', '雨', '雨没有来。', { credits, outlet: '潮声' })).toBe('问 答')
  })
})
