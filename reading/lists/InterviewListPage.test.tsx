import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { InterviewEntry, InterviewListPage as Page } from '@/model/page/listPages'
import { CollectionPage } from './CollectionPage'
import { InterviewListPage } from './InterviewListPage'

const entry = (slug: string, more: Partial<InterviewEntry> = {}): InterviewEntry => ({
  slug,
  href: `/en/interviews/${slug}`,
  form: 'qa',
  title: `Title of ${slug}`,
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
      name: { text: 'Ann Boat', locale: 'en', href: '/en/profiles/ann' },
      ink: 'guest1',
    },
  ],
  bylines: ['Lee'],
  passages: [
    { id: 'q', kind: 'question', speaker: 's1', content: [{ type: 'text', text: 'And then?' }] },
    { id: 'a', kind: 'answer', speaker: 's2', content: [{ type: 'text', text: 'We waited.' }] },
  ],
  dates: [],
  ...more,
})

const page = (more: Partial<Page> = {}): Page => ({
  locale: 'en',
  title: 'Interviews',
  description: null,
  facets: [],
  filtered: false,
  clearHref: '/en/interviews',
  total: 1,
  page: 1,
  pages: 1,
  pageHref: (number) => `/en/interviews?page=${number}`,
  entries: [entry('boats')],
  ...more,
})

const render = (more?: Partial<Page>) =>
  renderToStaticMarkup(<InterviewListPage page={page(more)} />)

const topic = {
  label: 'Topic',
  values: [
    { text: 'All', href: '/en/interviews', count: 9, current: false },
    { text: 'Rivers', href: '/en/interviews?topic=rivers', count: 3, current: true },
  ],
}

describe('filters', () => {
  it('are links with counts, and the chosen one says so', () => {
    const html = render({ facets: [topic], filtered: true, total: 3 })
    expect(html).toContain('<a href="/en/interviews">All</a><small>9</small>')
    expect(html).toContain(
      '<a href="/en/interviews?topic=rivers" aria-current="true">Rivers</a><small>3</small>',
    )
    expect(html).toContain('<b>3 articles</b>, Topic: Rivers')
    expect(html).toContain('<a href="/en/interviews">Clear filters</a>')
  })

  it('that fit nothing say so, and offer the way back', () => {
    const html = render({ facets: [topic], filtered: true, total: 0, entries: [] })
    expect(html).toContain('No article fits these filters.')
    expect(html).toContain('>Clear filters</a>')
  })
})

describe('the list', () => {
  it('groups by year and keeps what has no date', () => {
    const html = render({
      entries: [
        entry('a'),
        entry('b', { publishedAt: '2025-01-01T00:00:00Z' }),
        entry('c', { publishedAt: null }),
      ],
    })
    const years = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1])
    expect(years).toEqual(['2026', '2025', 'Undated'])
  })

  it('leads to the neighbouring pages, and to none where there is one page', () => {
    const html = render({ page: 2, pages: 3 })
    expect(html).toContain('<a href="/en/interviews?page=1" rel="prev">')
    expect(html).toContain('<a href="/en/interviews?page=3" rel="next">')
    expect(html).toContain('Page 2 of 3')
    expect(render()).not.toContain('rel="next"')
  })

  it('says so when nothing is published', () => {
    expect(render({ entries: [], total: 0 })).toContain('No interview has been published yet.')
  })

  it('stands under the title of a topic without filters', () => {
    const html = renderToStaticMarkup(
      <CollectionPage
        kind="topic"
        page={page({ title: 'Rivers', description: 'All that flows.' })}
      />,
    )
    expect(html).toContain('<h1>Rivers</h1>')
    expect(html).toContain('All that flows.')
    expect(html).toContain('Title of boats')
    expect(html).not.toContain('<nav class="facets')
  })
})

describe('an entry', () => {
  it('names its guests, with a page or without', () => {
    const html = render({
      entries: [
        entry('boats', {
          speakers: [
            {
              key: 's',
              role: 'interviewee',
              name: { text: '船夫', locale: 'zh', href: null },
              ink: 'guest1',
            },
          ],
        }),
      ],
    })
    expect(html).toContain('<span lang="zh-Hans" class="guest1">船夫</span>')
    expect(render()).toContain('<a href="/en/profiles/ann" class="guest1">Ann Boat</a>')
  })

  it('that the reader’s language does not have carries its own language and says so', () => {
    const html = render({
      entries: [entry('boats', { title: '船', originalLanguage: 'zh', published: ['zh'] })],
    })
    expect(html).toContain('<h3 lang="zh-Hans">')
    expect(html).toContain('Chinese only')
    expect(html).not.toContain('/facing')
  })

  it('in both languages leads to the other and to both side by side', () => {
    const html = render({ entries: [entry('boats', { published: ['zh', 'en'] })] })
    expect(html).toContain(
      '<a href="/zh/interviews/boats" lang="zh-Hans" hrefLang="zh-Hans">中文</a>',
    )
    expect(html).toContain('<a href="/en/interviews/boats/facing">Facing</a>')
  })

  it('shows the shape of a conversation, questions below the line', () => {
    const html = render()
    const bars = [...html.matchAll(/<rect class="(\w+)"[^>]* y="(\d+)"/g)].map((bar) => [
      bar[1],
      Number(bar[2]),
    ])
    expect(bars.map(([ink]) => ink)).toEqual(['question', 'guest1'])
    expect(bars[0]?.[1]).toBeGreaterThan(30)
    expect(bars[1]?.[1]).toBeLessThan(30)
  })

  it('shows the dates of a report', () => {
    const html = render({
      entries: [
        entry('flood', { form: 'narrative', speakers: [], dates: ['1979-10', '1984~', '2001'] }),
      ],
    })
    expect(html).toContain('class="mini dates"')
    expect(html).toContain('Reported by Lee')
    expect(html).toMatch(/>1979<\/text>.*>2001<\/text>/)
  })

  it('keeps hostile words words', () => {
    const hostile = '<script>alert(1)</script>'
    const html = render({
      title: hostile,
      entries: [entry('boats', { title: hostile, standfirst: hostile, bylines: [hostile] })],
      facets: [{ label: hostile, values: [{ text: hostile, href: '/', count: 1, current: true }] }],
    })
    expect(html).not.toContain('<script')
  })
})
