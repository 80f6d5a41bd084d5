import { describe, expect, it } from 'vitest'

import type { InterviewEntry, Site } from '@/model/page/listPages'

import { atomOf, jsonOf } from './feed'

const site: Site = {
  name: { zh: '对照', en: 'Facing Pages' },
  description: '双语访谈',
  rights: null,
  notice: null,
  links: [],
}
const entry: InterviewEntry & { updatedAt: string } = {
  slug: 'qi-di',
  href: '/zh/interviews/qi-di',
  form: 'qa',
  title: '汽笛 <与> 大雾',
  standfirst: '一班没有误过的船',
  publishedAt: '2026-10-01T00:00:00.000Z',
  updatedAt: '2026-10-02T00:00:00.000Z',
  originalLanguage: 'zh',
  published: ['zh', 'en'],
  speakers: [
    {
      key: 's1',
      role: 'interviewee',
      ink: 'guest1',
      name: { text: '闻若渡', locale: 'zh', href: null },
    },
  ],
  bylines: ['简一苇'],
  passages: [
    {
      id: 'p0000001',
      kind: 'answer',
      speaker: 's1',
      content: [{ type: 'text', text: '雾 < 江 & 船' }],
    },
    {
      id: 'p0000002',
      kind: 'answer',
      speaker: 's1',
      content: [{ type: 'text', text: '<script>alert(1)</script>' }],
    },
  ],
  dates: [],
}

describe('the Atom feed', () => {
  const atom = atomOf(site, [entry], 'zh', 'https://example.org')

  it('names the article, its address, its author and both dates', () => {
    expect(atom).toContain('<link href="https://example.org/zh/interviews/qi-di"/>')
    expect(atom).toContain('<published>2026-10-01T00:00:00.000Z</published>')
    expect(atom).toContain('<updated>2026-10-02T00:00:00.000Z</updated>')
    expect(atom).toContain('<name>简一苇</name>')
  })

  it('names a speaker once for a turn and lets no markup of the text through', () => {
    expect(atom.match(/闻若渡/g)).toHaveLength(1)
    expect(atom).not.toContain('<script>')
    expect(atom).toContain('雾 &lt; 江 &amp; 船')
  })

  it('writes the title as markup that shows it, and nothing that is no XML', () => {
    expect(atom).toContain('<title type="html"><![CDATA[汽笛 &lt;与&gt; 大雾]]></title>')
    const pasted = { ...entry, title: '汽\u0008笛\uffff🚢' }
    expect(atomOf(site, [pasted], 'zh', 'https://example.org')).toContain('[汽笛🚢]')
  })
})

it('tells readers of the JSON feed its language and where it is', () => {
  const json: unknown = JSON.parse(jsonOf(site, [entry], 'zh', 'https://example.org'))
  expect(json).toMatchObject({
    home_page_url: 'https://example.org/zh',
    feed_url: 'https://example.org/zh/feed.json',
    items: [{ id: 'https://example.org/zh/interviews/qi-di', title: '汽笛 <与> 大雾' }],
  })
})

it('names the site where an article names nobody', () => {
  const anonymous = [{ ...entry, bylines: [] }]
  const of = [site, anonymous, 'zh', 'https://example.org'] as const
  expect(atomOf(...of)).toContain('<name>对照</name>')
  expect(JSON.parse(jsonOf(...of)).items[0].author).toEqual({ name: '对照' })
})
