import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/locales/locale'
import type { FacingRow } from '@/model/page/interviewPage'
import { conversation, head, passage } from '../article/sampleArticle'
import { FacingArticle } from './FacingArticle'

const english: Record<string, string> = {
  lead: 'Fog lay on the ferry.',
  q1: 'Whom is the horn for?',
  a1: 'For those who stay ashore.',
  h1: 'Pitch',
  q2: 'How is it tuned?',
  a3: 'By listening to the water.',
}

const rows: FacingRow[] = [
  ...conversation.map((source): FacingRow => {
    const words = english[source.id]
    const translation = words ? passage(source.id, source.kind, source.speaker, words) : null
    return { id: source.id, source, translation, stale: source.id === 'a1' }
  }),
  {
    id: 'tn',
    source: null,
    translation: passage('tn', 'note', null, 'The horn is a diaphone.'),
    stale: false,
  },
]

function render(locale: Locale = 'zh'): string {
  return renderToStaticMarkup(
    <FacingArticle
      siteName="对照"
      page={{
        ...head,
        locale,
        titles: { zh: '雾号不叫人', en: 'A horn calls nobody' },
        standfirsts: { zh: null, en: null },
        names: { s1: { zh: '许问', en: 'Xu Wen' }, s2: { zh: '温答', en: 'Wen Da' } },
        creditsOf: { zh: [], en: [] },
        rows,
      }}
    />,
  )
}

/** The markup of one row, from its id to the next row, turn or section. */
function row(html: string, id: string): string {
  const start = html.indexOf(`id="p-${id}"`)
  expect(start).toBeGreaterThan(-1)
  return html.slice(start).split(/<div class="(?:row|turn|end)|<section>/)[0] ?? ''
}

describe('FacingArticle', () => {
  it('has one row for each passage, with a cell in each language', () => {
    const html = render()
    for (const { id } of rows) {
      expect(html.split(`id="p-${id}"`)).toHaveLength(2)
      expect(row(html, id).match(/lang="(?:zh-Hans|en)"/g)).toHaveLength(2)
    }
  })

  it('puts the language of the reader first', () => {
    expect(row(render('zh'), 'q1')).toMatch(/雾号是给谁听的.*Whom is the horn for/s)
    expect(row(render('en'), 'q1')).toMatch(/Whom is the horn for.*雾号是给谁听的/s)
    expect(render('en')).toMatch(/<h1>A horn calls nobody<\/h1><p class="h1" lang="zh-Hans">/)
  })

  it('draws a gap as a gap, and says so in the language that is missing', () => {
    expect(row(render(), 'a2')).toMatch(/lang="en" data-missing="">.*Not translated yet\./)
    expect(row(render(), 'tn')).toMatch(/lang="zh-Hans" data-missing="">.*原文没有这一段。/)
    expect(row(render(), 'a3')).not.toContain('data-missing')
  })

  it('marks a translation that is older than its source, on the translation', () => {
    expect(row(render(), 'a1')).toMatch(
      /lang="en" data-stale="">.*this translation is of the older text/,
    )
    expect(row(render('en'), 'a1')).toMatch(/lang="en" data-stale=""/)
    expect(render().match(/data-stale/g)).toHaveLength(1)
  })

  it('counts what is missing and what is old, with links there', () => {
    expect(render()).toMatch(
      /7段：6段有译文，<a href="#p-a2">1段未译<\/a>，<a href="#p-a1">1段译文旧<\/a>/,
    )
  })

  it('keeps the turns, exchanges and sections of the conversation', () => {
    const html = render()
    expect(html.match(/data-turn="\d"/g)).toHaveLength(4)
    expect(html).toMatch(/id="x-2" data-turn="3" data-speaker="s1"/)
    expect(html).toMatch(/<h2 id="s-1" lang="zh-Hans">/)
    expect(html).toMatch(/许问<span class="other" lang="en">Xu Wen</)
  })

  it('keeps the notes of the two languages apart', () => {
    expect(render()).toContain('id="n-zh-1"')
    const ids = [...render().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
