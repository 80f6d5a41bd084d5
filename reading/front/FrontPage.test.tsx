import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FrontPage as Page, InterviewEntry } from '@/model/page/listPages'
import type { TimelineEntry } from '@/model/timeline/timelinePage'
import { FrontPage } from './FrontPage'
import { Masthead } from './Masthead'

const site = {
  name: { zh: '对照', en: 'Facing Pages' },
  description: 'Talks by the river',
  rights: null,
  notice: null,
  links: [],
}

const entry: InterviewEntry = {
  slug: 'boats',
  href: '/en/interviews/boats',
  form: 'qa',
  title: 'Of boats',
  standfirst: null,
  publishedAt: '2026-10-02T00:00:00Z',
  originalLanguage: 'en',
  published: ['en'],
  speakers: [
    {
      key: 's1',
      role: 'interviewer',
      name: { text: 'Lee', locale: 'en', href: null },
      ink: 'question',
    },
    {
      key: 's2',
      role: 'interviewee',
      name: { text: 'Ann', locale: 'en', href: null },
      ink: 'guest1',
    },
  ],
  bylines: ['Lee'],
  passages: [
    { id: 'q', kind: 'question', speaker: 's1', content: [{ type: 'text', text: 'And then?' }] },
    { id: 'a', kind: 'answer', speaker: 's2', content: [{ type: 'text', text: 'We waited.' }] },
    { id: 'b', kind: 'answer', speaker: 's2', content: [{ type: 'text', text: 'Boats wait.' }] },
  ],
  dates: [],
}

const quote = {
  words: 'Boats wait.',
  speaker: 'Ann',
  exchange: 1,
  href: '/en/interviews/boats#p-b',
  passage: 'b',
}

const timeline: TimelineEntry = {
  href: '/en/timelines/river',
  title: 'The river',
  standfirst: null,
  eras: [],
  lanes: [],
  events: [
    { id: 'e1', edtf: '1957?', title: 'First', text: null, weight: 3, lane: null },
    { id: 'e2', edtf: '1998', title: 'Flood', text: null, weight: 2, lane: null },
  ],
  others: [],
}

const page = (more: Partial<Page> = {}): Page => ({
  locale: 'en',
  site,
  date: '2026-11-23',
  editorsNote: null,
  lead: null,
  latest: [],
  interviewCount: 0,
  people: [],
  profileCount: 0,
  timeline: null,
  series: [],
  topics: [],
  ...more,
})

const render = (more?: Partial<Page>) => renderToStaticMarkup(<FrontPage page={page(more)} />)
const headings = (html: string) =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1])

describe('the front page', () => {
  it('says that nothing is published yet, and where editors begin', () => {
    expect(render()).toContain('Nothing has been published here yet.')
    expect(render()).toContain('<a href="/admin">')
    expect(render({ locale: 'zh' })).toContain('这里还没有发布任何内容。')
  })

  it('leaves out what it has nothing for', () => {
    expect(headings(render({ latest: [entry], interviewCount: 1 }))).toEqual(['Latest'])
    expect(headings(render({ timeline }))).toEqual(['Timeline'])
  })

  it('does not list the leading article again', () => {
    const html = render({ lead: { entry, quote: null }, latest: [entry] })
    expect(html.match(/Of boats/g)).toHaveLength(1)
    expect(headings(html)).not.toContain('Latest')
  })

  it('lets a bar down to the sentence that it quotes', () => {
    const html = render({ lead: { entry, quote } })
    expect(html).toMatch(/class="under before" style="--x:74\.33%"/)
    expect(html).toContain('“Boats wait.”')
    expect(html).toContain('<a href="/en/interviews/boats#p-b">exchange 1</a>')
  })

  it('draws no hairline to a passage that has no bar', () => {
    const html = render({ lead: { entry, quote: { ...quote, passage: 'gone' } } })
    expect(html).toContain('“Boats wait.”')
    expect(html).not.toContain('--x')
  })

  it('leads from great events to their place on the timeline, and counts the doubtful', () => {
    const html = render({ timeline })
    expect(html).toContain('<a href="/en/timelines/river#e-e1">First</a>')
    expect(html).toContain('2 events, 1 of uncertain date')
    expect(html).toContain('1957 (uncertain)')
  })

  it('names the interview, people, series and topics with their numbers', () => {
    const html = render({
      latest: [entry],
      interviewCount: 9,
      people: [
        {
          href: '/en/profiles/ann',
          name: 'Ann',
          otherName: null,
          kind: 'person',
          summary: 'Boat builder. Old.',
        },
      ],
      profileCount: 26,
      series: [{ text: 'Heard', href: '/en/series/heard', description: null, count: 6 }],
      topics: [{ text: 'Rivers', href: '/en/topics/rivers', description: null, count: 3 }],
    })
    expect(html).toContain('All interviews, 9')
    expect(html).toContain('<a href="/en/profiles/ann">Ann</a><span class="ui">Boat builder</span>')
    expect(html).toContain('6 articles')
    expect(html).toContain('<a href="/en/topics/rivers">Rivers</a><small>3</small>')
  })

  it('keeps hostile words words', () => {
    const hostile = '<script>alert(1)</script>'
    const html = render({
      editorsNote: hostile,
      lead: {
        entry: { ...entry, title: hostile },
        quote: { ...quote, words: hostile, speaker: hostile },
      },
      timeline: { ...timeline, title: hostile },
    })
    expect(html).not.toContain('<script')
  })
})

describe('the masthead', () => {
  it('is an opening: both names, each in its language, the reader’s one the heading', () => {
    const html = renderToStaticMarkup(<Masthead locale="en" site={site} date="2026-11-23" />)
    expect(html).toMatch(/<div lang="zh-Hans"><p class="nm">对照<\/p>/)
    expect(html).toMatch(
      /<div lang="en"><h1 class="nm">Facing Pages<\/h1><small>Talks by the river/,
    )
    expect(html).toContain('November 2026')
    expect(html).toMatch(/href="\/en"[^>]*aria-current="page"/)
  })
})
