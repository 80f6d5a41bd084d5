import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { InterviewPage } from '@/model/page/interviewPage'
import { InterviewArticle } from './InterviewArticle'
import { conversation, passage, samplePage } from './sampleArticle'

function render(changes: Partial<InterviewPage> = {}): string {
  return renderToStaticMarkup(<InterviewArticle page={samplePage(changes)} siteName="对照" />)
}

/** What a reader sees: the words between tags. */
function words(html: string): string {
  return html.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]+>/g, '')
}

describe('InterviewArticle', () => {
  it('says on the article which it is and in which language', () => {
    expect(render()).toMatch(/<article [^>]*data-interview="fog-horn" lang="zh-Hans">/)
    expect(render({ locale: 'en' })).toMatch(/<article [^>]*lang="en">/)
  })

  it('gives every passage one place, with its id and kind', () => {
    const html = render()
    for (const { id, kind } of conversation) {
      expect(html).toContain(`id="p-${id}" data-passage="${id}" data-kind="${kind}"`)
      expect(html.split(`id="p-${id}"`)).toHaveLength(2)
    }
  })

  it('gives every turn its number, the key of its speaker and the name in words', () => {
    const turns = [
      ...render().matchAll(/data-turn="(\d+)" data-speaker="(\w+)">.*?<b class="who ui">(.*?)</g),
    ]
    expect(turns.map(([, ...found]) => found)).toEqual([
      ['1', 's1', '许问'],
      ['2', 's2', '温答'],
      ['3', 's1', '许问'],
      ['4', 's2', '温答'],
    ])
  })

  it('numbers exchanges, each a link to itself, and titles of sections by their place', () => {
    const html = render()
    for (const number of [1, 2]) {
      expect(html).toMatch(new RegExp(`id="x-${number}" data-turn="\\d"`))
      expect(html).toMatch(
        new RegExp(`href="#x-${number}" aria-label="第${number}问的链接">${number}<`),
      )
    }
    expect(html).toMatch(/<h2 id="s-1"><span class="no">1<\/span><span id="p-h1"[^>]*>音<wbr\/>高</)
  })

  it('marks notes as notes, in a sentence or between passages', () => {
    const html = render({
      passages: [...conversation, passage('n1', 'note', null, '录音有一处听不清。')],
    })
    expect(html).toMatch(
      /<span class="note" role="note" popover="auto" id="n-1"><b>1<\/b>雾号每年检修一次。/,
    )
    expect(html).toMatch(/popoverTarget="n-1"|popovertarget="n-1"/)
    expect(html).toMatch(/<p id="p-n1"[^>]*role="note"/)
  })

  it('shows a conversation without sections, and speakers of whom nobody knows what they are', () => {
    const html = render({
      passages: [passage('a', 'answer', 's1', '你先说。'), passage('b', 'answer', 's3', '好。')],
      speakers: [
        {
          key: 's1',
          role: 'unknown',
          ink: 'plain',
          name: { text: '甲', locale: 'zh', href: null },
        },
      ],
    })
    expect(html).not.toContain('class="toc ui"')
    expect(html).not.toContain('class="num')
    expect(words(html)).toContain('对谈甲')
    expect(html).toContain('data-speaker="s3"')
  })

  it('sets words that it repeats as a pull quote, which says whose they are and where', () => {
    const html = render({
      passages: [...conversation, passage('pq', 'quote', null, '“给不出海的人。”')],
    })
    expect(html).toMatch(/<blockquote class="pull" id="p-pq"/)
    expect(words(html)).toContain('温答，第1问')
    const foreign = render({
      passages: [...conversation, passage('pq', 'quote', null, '别处的话')],
    })
    expect(foreign).toMatch(/<blockquote id="p-pq"[^>]*><p>别处的话/)
  })

  it('asks no other host for a picture, and keeps caption and credit of one that it does not have', () => {
    const figure = {
      src: null,
      sourceUrl: 'https://pictures.example/1.png',
      width: null,
      height: null,
      alt: null,
      caption: '渡口，清晨',
      credit: '摄影：某人',
    }
    const missing = { ...passage('f', 'figure', null, []), figure }
    const html = render({ passages: [missing] })
    expect(html).not.toContain('pictures.example')
    expect(words(html)).toMatch(/渡口，清晨摄影：某人图片未收入本站。/)

    const foreign = { ...missing, figure: { ...figure, src: 'https://pictures.example/1.png' } }
    expect(render({ passages: [foreign] })).not.toContain('<img')
    const own = { ...missing, figure: { ...figure, src: '/media/1.png', width: 640, height: 480 } }
    expect(render({ passages: [own] })).toMatch(
      /<img src="\/media\/1.png" alt="" width="640" height="480"/,
    )
  })

  it('shows hostile text as text, and links only where a reader may go', () => {
    const script = '<script>alert(1)</script>'
    const html = render({
      title: script,
      passages: [
        passage('a', 'answer', 's2', [
          { type: 'text', text: script },
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: '这里' }] },
          { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: '那里' }] },
        ]),
      ],
    })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('javascript:')
    expect(words(html)).toContain('这里')
    expect(html).toContain('<a href="https://example.org/">那里</a>')
  })

  it('says where it comes from and how to cite it, and nothing that nobody knows', () => {
    const html = words(
      render({
        source: {
          id: 'src',
          title: '雾中来信',
          outlet: '江声报',
          authors: ['许问'],
          date: '2026-02~',
          url: null,
        },
      }),
    )
    expect(html).toContain('许问，《雾中来信》，江声报，约2026年2月。')
    expect(html).toContain('引用：许问，《雾号不叫人》，对照，2026年3月4日。')
    expect(html).not.toContain('访谈时间')
    expect(html).not.toContain('最后更新')
  })

  it('says of invented material that it is invented, in both languages', () => {
    expect(words(render())).not.toContain('虚构')
    const specimen = words(render({ specimen: true }))
    expect(specimen).toContain('版式样张。人物、机构与事实均为虚构。')
    expect(specimen).toContain('Specimen: people, institutions and facts are invented.')
  })

  it('offers the other language and both side by side only where both are public', () => {
    const both = render()
    expect(both).toContain('href="/en/interviews/fog-horn"')
    expect(both).toContain('href="/zh/interviews/fog-horn/facing"')
    const alone = render({ published: ['zh'] })
    expect(alone).not.toContain('/en/interviews')
    expect(alone).not.toContain('/facing')
  })
})
