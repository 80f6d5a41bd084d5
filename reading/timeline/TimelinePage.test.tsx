import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { TimelineEvent, TimelinePage as Page } from '@/model/timeline/timelinePage'
import { TimelinePage } from './TimelinePage'

const event = (id: string, edtf: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  edtf,
  title: `Event ${id}`,
  text: null,
  reasoning: null,
  weight: 2,
  lane: null,
  profiles: [],
  citations: [],
  ...more,
})

const page = (events: TimelineEvent[], more: Partial<Page> = {}): Page => ({
  locale: 'en',
  slug: 'boats',
  title: 'Boats',
  standfirst: null,
  published: ['en'],
  updatedAt: null,
  eras: [],
  lanes: [],
  events,
  specimen: false,
  ...more,
})

const render = (...args: Parameters<typeof page>) =>
  renderToStaticMarkup(<TimelinePage page={page(...args)} />)

describe('an event', () => {
  it('can be addressed, and carries its date for machines', () => {
    const html = render([event('q1', '2020-10-10')])
    expect(html).toMatch(/<li id="e-q1" data-edtf="2020-10-10"/)
    expect(html).toContain('<time dateTime="2020-10-10">10 October 2020</time>')
  })

  it('gives no datetime that HTML cannot read', () => {
    const html = render([event('q1', '2018-21'), event('q2', '2019/2020')])
    expect(html).not.toMatch(/dateTime/i)
    expect(html).toContain('<time data-edtf="2018-21">spring 2018</time>')
  })

  it.each([
    ['1963~', 'zh', '约1963年', 'ap'],
    ['1957?', 'zh', '1957年（存疑）', 'un'],
    ['1957?', 'en', '1957 (uncertain)', 'un'],
    ['2019/2020', 'en', '2019 to 2020', 'iv'],
  ] as const)('says %s in words as well as by its mark (%s)', (edtf, locale, words, mark) => {
    const html = render([event('q1', edtf)], { locale })
    expect(html).toContain(words)
    expect(html).toContain(`class="m ${mark}"`)
  })

  it('lets the editor say why, behind a button that names the note', () => {
    const html = render([
      event('q1', '1957?', { reasoning: 'The box says so.' }),
      event('q2', '1963~', { reasoning: 'By the programme.' }),
      event('q3', '1964', { reasoning: null }),
    ])
    expect(html).toMatch(/popoverTarget="why-q1"[^>]*>Why in doubt</)
    expect(html).toMatch(/role="note" popover="auto" id="why-q1">The box says so\./)
    expect(html).toMatch(/popoverTarget="why-q2"[^>]*>How dated</)
    expect(html).not.toContain('why-q3')
  })

  it('leads each citation to its passage, or to its source on the web', () => {
    const source = {
      id: 's',
      title: 'The Log',
      outlet: null,
      authors: [],
      date: null,
      url: 'https://example.org/log',
    }
    const html = render([
      event('q1', '2020', {
        citations: [
          {
            label: 'Interview, exchange 4',
            source: null,
            passage: { id: 'abcd1234', href: '/en/interviews/boats#p-abcd1234', exchange: 4 },
            quote: null,
          },
          { label: 'The Log, p. 3', source, passage: null, quote: null },
          { label: 'Notebook', source: null, passage: null, quote: null },
        ],
      }),
    ])
    expect(html).toContain('<a href="/en/interviews/boats#p-abcd1234">Interview, exchange 4</a>')
    expect(html).toContain('<a href="https://example.org/log" rel="external">The Log, p. 3</a>')
    expect(html).toContain('<span>Notebook</span>')
  })

  it('names its people: with a link where they have a page, with their language where it differs', () => {
    const html = render([
      event('q1', '2020', {
        profiles: [
          { text: 'Ann Boat', locale: 'en', href: '/en/profiles/ann' },
          { text: '船夫', locale: 'zh', href: null },
        ],
      }),
    ])
    expect(html).toContain('<a href="/en/profiles/ann">Ann Boat</a>')
    expect(html).toContain('<span lang="zh-Hans">船夫</span>')
  })
})

describe('the whole timeline', () => {
  const lanes = [
    { key: 'people', title: 'People' },
    { key: 'works', title: 'Works' },
  ]

  it('tells events by era, and by year where there are no eras', () => {
    const events = [event('q1', '2018'), event('q2', '2019')]
    const eras = [{ key: 'a', title: 'Beginnings', from: 2018, to: 2020 }]
    expect(render(events, { eras })).toMatch(
      /<h2[^>]*>Beginnings<\/h2><p class="ui">2018–2020, 2 events/,
    )
    const byYear = render(events)
    expect(byYear).toMatch(/<h2[^>]*>2018<\/h2>/)
    expect(byYear).toMatch(/<h2[^>]*>2019<\/h2>/)
  })

  it('leads from the eras to their sections', () => {
    const html = render([event('q1', '2018'), event('q2', '2019')])
    const targets = [...html.matchAll(/<a href="#(era-\d+)"/g)].map((match) => match[1])
    expect(targets).toHaveLength(2)
    for (const target of targets) expect(html).toContain(`<section class="era" id="${target}"`)
  })

  it('offers a box for each lane, and marks events with the lane that the box hides', () => {
    const html = render(
      [event('q1', '2018', { lane: 'works' }), event('q2', '2019', { lane: 'people' })],
      { lanes },
    )
    expect(html).toMatch(/<input type="checkbox" id="lane-2" checked=""\/>Works/)
    expect(html).toMatch(/<li id="e-q1"[^>]*class="lane2"/)
    expect(html).toMatch(/<li id="e-q2"[^>]*class="lane1"/)
  })

  it('asks nothing where there is no choice', () => {
    expect(render([event('q1', '2018')], { lanes })).not.toContain('<fieldset')
  })

  it('keeps its picture out of the way of those who listen and those who tab', () => {
    const html = render([event('q1', '2018')])
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"[^>]*class="overview"/)
    expect(html).toMatch(/<a href="#e-q1" tabindex="-1"/)
  })

  it('says that invented events are invented, in both languages', () => {
    expect(render([event('q1', '2018')], { specimen: true })).toMatch(/invented\..*虚构/)
    expect(render([event('q1', '2018')])).not.toContain('invented')
  })

  it('says so when nothing is published', () => {
    expect(render([])).toContain('No event of this timeline has been published yet.')
    expect(render([], { locale: 'zh' })).toContain('还没有发布的事件')
  })

  it('keeps hostile words words', () => {
    const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const html = render(
      [
        event('q1', '2018', {
          title: hostile,
          text: hostile,
          reasoning: hostile,
          lane: 'x',
          citations: [
            {
              label: hostile,
              source: {
                id: 's',
                title: hostile,
                outlet: null,
                authors: [],
                date: null,
                url: 'javascript:alert(1)',
              },
              passage: null,
              quote: null,
            },
          ],
        }),
      ],
      { title: hostile, standfirst: hostile, lanes: [{ key: 'x', title: hostile }] },
    )
    expect(html).not.toMatch(/<script|<img|javascript:/)
  })
})
