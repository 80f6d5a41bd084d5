import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { NarrativeArticle } from './NarrativeArticle'
import { passage, samplePage } from './sampleArticle'

const html = renderToStaticMarkup(
  <NarrativeArticle
    siteName="对照"
    page={samplePage({
      form: 'narrative',
      speakers: [],
      passages: [
        passage('n1', 'narration', null, '灯塔在山上。'),
        passage('h1', 'heading', null, '搬家'),
        passage('n2', 'narration', null, '那年冬天它搬到了山下。'),
        passage('pq', 'quote', null, '它搬到了山下'),
      ],
      events: [
        { passage: 'n2', event: 'e1', edtf: '1931~', title: '搬', href: '/zh/timelines/lamp#e-e1' },
        { passage: 'n1', event: 'e2', edtf: '1902', title: '建', href: null },
      ],
    })}
  />,
)

it('numbers paragraphs through all sections, each a link to its passage', () => {
  expect(html).toMatch(/href="#p-n1" aria-label="第1段的链接">1</)
  expect(html).toMatch(/href="#p-n2" aria-label="第2段的链接">2</)
  expect(html).toContain('id="p-n2" data-passage="n2" data-kind="narration"')
  expect(html).toContain('<h2 id="s-1">')
})

it('says beside a paragraph when it was and how sure that is, with a link where there is a timeline', () => {
  expect(html).toMatch(
    /<a class="dt" href="\/zh\/timelines\/lamp#e-e1".*?<time data-edtf="1931~">约1931年/,
  )
  expect(html).toMatch(/<span class="dt">.*?<time dateTime="1902">1902年/i)
})

it('has nobody who speaks, and no turns', () => {
  expect(html).not.toContain('data-turn')
  expect(html).not.toContain('class="who')
})

it('leads from a pull quote to its paragraph', () => {
  expect(html).toMatch(/<cite[^>]*><a href="#p-n2">第2段/)
})
