import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { atomOf, jsonOf } from '@/exports/feed'
import { importArticle } from '@/importer/importArticle'
import { mutate } from '@/importer/hostile/mutateArticle'
import { makeRandom } from '@/importer/hostile/random'
import { ImportRefused } from '@/importer/refusal'
import { interviewPath, profilePath } from '@/model/address/addresses'
import type { InterviewPage } from '@/model/page/interviewPage'
import type { InterviewEntry, Site } from '@/model/page/listPages'
import type { Import } from '@/payload-types'
import { toSpeakers } from '@/queries/readSpeakers'
import { toCredits } from '@/queries/toModel'
import { InterviewArticle } from '@/reading/article/InterviewArticle'
import { NarrativeArticle } from '@/reading/article/NarrativeArticle'
import { FacingArticle } from '@/reading/facing/FacingArticle'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { applyEdits } from '../review/applyEdits'
import { noEdits } from '../review/edits'
import { dangersIn, decoded } from './dangersIn'
import { attacks, hostileArticles } from './hostileArticles'
import { planNew } from '../accept/planNew'

/**
 * The whole way of foreign words to a reader, without the database: read, accepted as it was proposed, stored as
 * rich text, read back, and shown as article, beside itself, and in both feeds.
 */

const site: Site = {
  name: { zh: '对照', en: 'Facing Pages' },
  description: '访谈',
  rights: null,
  notice: null,
  links: [],
}

/** @returns the article's page, or `null` where the material is refused. */
function pageOf(bytes: Uint8Array, file: string): InterviewPage | null {
  try {
    return acceptedPage(bytes, file)
  } catch (error) {
    if (error instanceof ImportRefused) return null
    throw error
  }
}

function acceptedPage(bytes: Uint8Array, file: string): InterviewPage {
  const proposal = importArticle({ bytes, file })
  const { steps } = planNew(applyEdits(proposal, noEdits), importNamed(file), [])
  const locale = proposal.language
  const page: InterviewPage = {
    locale,
    slug: 'a',
    form: 'qa',
    originalLanguage: locale,
    published: ['zh', 'en'],
    publishedAt: '2026-03-02T00:00:00.000Z',
    updatedAt: '2026-03-04T00:00:00.000Z',
    title: '',
    standfirst: null,
    interviewDate: null,
    seoTitle: null,
    seoDescription: null,
    speakers: [],
    credits: [],
    mentioned: [],
    topics: [],
    series: null,
    source: null,
    cover: null,
    events: [],
    specimen: false,
    passages: [],
  }
  for (const step of steps) {
    if (step.write === 'update') continue
    if (step.collection === 'profiles')
      page.mentioned.push({ text: step.data.name ?? '', locale, href: profilePath(locale, 'p') })
    if (step.collection === 'sources') {
      const { title, outlet = null, authors, date = null, url = null } = step.data
      page.source = { id: step.id, title, outlet, authors: authors ?? [], date, url }
    }
    if (step.collection === 'events')
      for (const { passage } of step.data.citations ?? [])
        page.events.push({
          passage: passage ?? '',
          event: step.id,
          edtf: step.data.date ?? '',
          title: step.data.title ?? '',
          href: '/zh/timelines/t#e',
        })
    if (step.collection === 'interviews')
      Object.assign(page, {
        form: step.data.form,
        title: step.data.title,
        standfirst: step.data.standfirst,
        interviewDate: step.data.interviewDate,
        speakers: toSpeakers(step.data.speakers, new Map(), locale),
        credits: toCredits(step.data.credits),
        passages: passagesFromBody(JSON.parse(JSON.stringify(step.data.body))),
      })
  }
  return page
}

function importNamed(filename: string): Import {
  const instant = '2026-03-01T00:00:00.000Z'
  return {
    id: 'i',
    filename,
    hash: 'h',
    bytes: 1,
    state: 'review',
    createdAt: instant,
    updatedAt: instant,
  }
}

type Rendered = { pages: string; atom: string; inFeeds: string[] }

function render(page: InterviewPage): Rendered {
  const { locale, passages, credits, speakers, title, standfirst } = page
  const siteName = site.name[locale]
  const facing = {
    ...page,
    titles: { zh: title, en: title },
    standfirsts: { zh: standfirst, en: standfirst },
    names: Object.fromEntries(
      speakers.map(({ key, name }) => [key, { zh: name.text, en: name.text }]),
    ),
    creditsOf: { zh: credits, en: credits },
    rows: passages.map((passage) => ({
      id: passage.id,
      source: passage,
      translation: passage,
      stale: false,
    })),
  }
  const entry: InterviewEntry & { updatedAt: string } = {
    ...page,
    href: interviewPath(locale, page.slug),
    bylines: credits[0]?.names ?? [],
    dates: page.events.map(({ edtf }) => edtf),
    updatedAt: page.updatedAt ?? '',
  }
  const origin = 'https://example.org'
  const atom = atomOf(site, [entry], locale, origin)
  const { items } = JSON.parse(jsonOf(site, [entry], locale, origin))
  return {
    pages: [
      createElement(InterviewArticle, { page, siteName }),
      createElement(NarrativeArticle, { page, siteName }),
      createElement(FacingArticle, { page: facing, siteName }),
    ]
      .map((element) => renderToStaticMarkup(element))
      .join('\n'),
    atom,
    inFeeds: [...markupIn(atom), String(items[0].content_html)],
  }
}

/** The markup that an Atom feed carries to its reader. */
function markupIn(atom: string): string[] {
  const whole = atom.replaceAll(']]]]><![CDATA[>', ']]>')
  return [...whole.matchAll(/<(\w+) type="html"><!\[CDATA\[(.*?)\]\]><\/\1>/gs)].map(
    ([, , markup = '']) => markup,
  )
}

/** What is left of the feed itself; a link in it may only lead to us. */
function frameOf(atom: string): string {
  return atom.replace(/^<\?xml [^>]*\?>/, '').replace(/<!\[CDATA\[.*?\]\]>/gs, '')
}

const faultsIn = ({ pages, atom, inFeeds }: Rendered): string[] => [
  ...dangersIn(pages),
  ...inFeeds.flatMap(dangersIn),
  ...dangersIn(frameOf(atom).replace(/<(\/?)link\b/g, '<$1a')),
]

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a page of hostile words', () => {
  it.each(hostileArticles)('shows $file and runs nothing of it', ({ file, text }) => {
    const page = pageOf(bytesOf(text), file)
    expect(page?.passages.length).toBeGreaterThan(3)
    if (!page) return
    const rendered = render(page)
    expect(faultsIn(rendered)).toEqual([])
    expect(rendered.pages).toContain('&lt;')
    expect(rendered.inFeeds.join()).toContain('alert(1)')
  })

  it.each(attacks)('takes %j in every place that an editor can write', (attack) => {
    const page = pageOf(bytesOf(hostileArticles[0]?.text ?? ''), 'a.md')
    if (!page) throw new Error('not read')
    const named = { text: attack, locale: page.locale, href: null }
    const figure = { src: attack, sourceUrl: attack, width: 1, height: 1, alt: attack }
    const rendered = render({
      ...page,
      title: attack,
      standfirst: attack,
      cover: { ...figure, caption: attack, credit: attack },
      credits: [{ label: attack, names: [attack] }],
      speakers: page.speakers.map((speaker) => ({ ...speaker, name: named })),
      mentioned: [named],
      source: {
        id: 's',
        title: attack,
        outlet: attack,
        authors: [attack],
        date: null,
        url: attack,
      },
      passages: page.passages.map((passage, i) => ({
        ...passage,
        content: [
          { type: 'text', text: attack },
          { type: 'note', text: attack },
          { type: 'link', url: attack, children: [{ type: 'text', text: attack }] },
        ],
        ...(i === 0 && {
          kind: 'figure',
          figure: { ...figure, caption: attack, credit: attack },
        }),
      })),
    })
    expect(faultsIn(rendered)).toEqual([])
    const seen = decoded(rendered.pages.replace(/<[^>]*>/g, ''))
    if (!/[\p{Cc}\p{Cs}]/u.test(attack)) expect(seen).toContain(attack)
  })

  it('runs nothing of 200 articles that were damaged and poisoned', () => {
    const faults: string[] = []
    let shown = 0
    let attacked = 0
    for (let seed = 0; seed < 200; seed++) {
      const random = makeRandom(seed)
      const { file, text } = hostileArticles[random(hostileArticles.length)] ?? {
        file: '',
        text: '',
      }
      const page = pageOf(mutate(text, random, attacks), file)
      if (!page) continue
      const rendered = render(page)
      shown++
      if (/alert\(/.test(rendered.pages)) attacked++
      for (const fault of faultsIn(rendered)) faults.push(`${seed} ${file}: ${fault}`)
    }
    expect(faults.slice(0, 5)).toEqual([])
    expect(shown).toBeGreaterThan(150)
    expect(attacked).toBeGreaterThan(125)
    console.log(`Hostile articles: ${shown} of 200 shown, ${attacked} with words of an attack`)
  }, 60_000)
})
