import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ProfilePage as Page, Quotation, Relation } from '@/model/page/profilePage'
import { ProfilePage } from './ProfilePage'

const page = (more: Partial<Page> = {}): Page => ({
  locale: 'en',
  slug: 'ann',
  kind: 'person',
  name: 'Ann Boat',
  otherName: null,
  otherLocale: 'zh',
  aliases: [],
  summary: null,
  body: [],
  published: ['en'],
  updatedAt: null,
  portrait: null,
  facts: [],
  ownWords: [],
  spoken: { passages: 0, articles: 0 },
  career: [],
  timelines: [],
  saidAbout: [],
  works: [],
  relations: [],
  externalIds: [],
  specimen: false,
  ...more,
})

const render = (more?: Partial<Page>) => renderToStaticMarkup(<ProfilePage page={page(more)} />)
const headings = (html: string) =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1])

const quotation = (words: string, more: Partial<Quotation> = {}): Quotation => ({
  words,
  speaker: { text: 'Ann Boat', locale: 'en', href: null },
  ink: 'guest1',
  exchange: 4,
  passageHref: '/en/interviews/boats#p-abcd1234',
  article: { text: 'Of boats', href: '/en/interviews/boats' },
  publishedAt: '2026-10-02T00:00:00Z',
  ...more,
})

const relation = (text: string, more: Partial<Relation> = {}): Relation => ({
  name: { text, locale: 'en', href: null },
  kind: 'person',
  label: 'colleague',
  date: '1998/..',
  citations: [],
  shared: 1,
  ...more,
})

const everything: Partial<Page> = {
  facts: [{ label: 'Born', value: '', edtf: '1965~', reasoning: 'By the file.', citations: [] }],
  ownWords: [quotation('Boats wait.')],
  career: [
    {
      id: 'q1',
      edtf: '1987',
      title: 'Joined',
      text: null,
      reasoning: null,
      weight: 2,
      lane: null,
      profiles: [{ text: 'Ann Boat', locale: 'en', href: '/en/profiles/ann' }],
      citations: [],
    },
  ],
  saidAbout: [quotation('She waits.', { speaker: { text: 'Bo', locale: 'en', href: null } })],
  works: [relation('Tides', { kind: 'work', date: '2016~', label: 'manuscript' })],
  relations: [relation('Bo')],
  externalIds: [{ label: 'Wikidata', value: 'Q1', url: 'https://example.org/Q1' }],
}

describe('a profile', () => {
  it('shows only the sections that have something to say', () => {
    expect(headings(render({ summary: 'A boat builder.' }))).toEqual([])
    expect(headings(render(everything))).toEqual([
      'Facts',
      'In their own words',
      'Career',
      'What others say',
      'Works',
      'Relations',
      'Known elsewhere as',
    ])
  })

  it('says that there is only a name where there is only a name', () => {
    expect(render()).toContain('So far this profile is only a name.')
    expect(render(everything)).not.toContain('only a name')
  })

  it.each(['organisation', 'work', 'concept'] as const)(
    'does not speak of a person where it is about an %s',
    (kind) => {
      const those = headings(render({ ...everything, kind }))
      expect(those).toContain('History')
      expect(those).toContain('What is said about it')
      expect(those).not.toContain('In their own words')
    },
  )

  it('writes both names, the other one in its language', () => {
    const html = render({ otherName: '安船' })
    expect(html).toMatch(/<h1[^>]*><span>Ann Boat<\/span><span lang="zh-Hans"> 安船<\/span><\/h1>/)
  })

  it('dates a fact, says why and where from', () => {
    const html = render(everything)
    expect(html).toContain('<time data-edtf="1965~">c. 1965</time>')
    expect(html).toContain('By the file.')
    expect(html).toContain('1 fact, 0 with a source')
  })

  it('does not repeat a date that the words of the fact say already', () => {
    const fact = {
      label: 'Post',
      value: 'Director, 2006',
      edtf: '2006',
      reasoning: null,
      citations: [],
    }
    expect(render({ facts: [fact] })).toContain('<dd>Director, 2006</dd>')
  })

  it('links words to the passage they stand in, and puts them in quotation marks once', () => {
    const html = render({ ownWords: [quotation('“Boats wait.”')] })
    expect(html).toContain('href="/en/interviews/boats#p-abcd1234">exchange 4</a>')
    expect(html).toContain('<p>“Boats wait.”</p>')
  })

  it('names the article once below the words that come from it', () => {
    const html = render({ ownWords: [quotation('One.'), quotation('Two.')] })
    expect(html.match(/Of boats/g)).toHaveLength(1)
  })

  it('does not name the person again beside each of their own events', () => {
    expect(render(everything)).not.toContain('href="/en/profiles/ann"')
  })

  it('says in a list what the drawing of relations shows', () => {
    const html = render(everything)
    expect(html).toMatch(
      /<svg class="rel"[^>]*role="img" aria-label="Ann Boat and the 2 profiles around/,
    )
    const list = html.slice(html.indexOf('</svg>', html.indexOf('class="rel"')))
    expect(list).toContain('<span>Bo</span>')
    expect(list).toContain('<span>Tides</span>')
  })

  it('keeps hostile words words, and follows no hostile address', () => {
    const hostile = '<script>alert(1)</script>'
    const html = render({
      ...everything,
      name: hostile,
      summary: hostile,
      body: [
        [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: hostile }] }],
      ],
      ownWords: [quotation(hostile)],
      relations: [relation(hostile)],
      externalIds: [{ label: hostile, value: hostile, url: 'javascript:alert(1)' }],
    })
    expect(html).not.toMatch(/<script|javascript:/)
  })
})
