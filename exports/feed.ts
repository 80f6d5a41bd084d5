import { Feed } from 'feed'

import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { frontPath, interviewPath } from '@/model/address/addresses'
import type { InterviewEntry, Site } from '@/model/page/listPages'
import { passageText, type Passage } from '@/model/passage/passage'

type Entry = InterviewEntry & { updatedAt: string }

/**
 * The newest articles of one language as Atom (RFC 4287), where titles and summaries are markup.
 *
 * @param origin where the site is served, without a slash at its end
 */
export function atomOf(
  site: Site,
  entries: readonly Entry[],
  locale: Locale,
  origin: string,
): string {
  return feedOf(site, entries, locale, origin, escape).atom1().replace(notInXml, '')
}

/** The same as JSON Feed 1, where titles and summaries are plain text. */
export function jsonOf(
  site: Site,
  entries: readonly Entry[],
  locale: Locale,
  origin: string,
): string {
  return feedOf(site, entries, locale, origin, (text) => text).json1()
}

/** Characters that make a document no XML at all (XML 1.0, 2.2), as they come with pasted text. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function feedOf(
  site: Site,
  entries: readonly Entry[],
  locale: Locale,
  origin: string,
  written: (text: string) => string,
): Feed {
  const newest = entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  const feed = new Feed({
    id: `${origin}${frontPath(locale)}`,
    link: `${origin}${frontPath(locale)}`,
    title: site.name[locale],
    description: site.description,
    language: languageTag[locale],
    copyright: site.rights ?? '',
    updated: new Date(newest ?? 0),
    generator: 'Facing Pages',
    feedLinks: { atom: `${origin}/${locale}/feed.xml`, json: `${origin}/${locale}/feed.json` },
  })
  for (const entry of entries) {
    const published = entry.publishedAt ?? entry.updatedAt
    feed.addItem({
      id: `${origin}${entry.href}`,
      link: `${origin}${entry.href}`,
      title: written(entry.title),
      description: written(entry.standfirst ?? ''),
      content: contentOf(entry, locale, origin),
      date: new Date(entry.updatedAt || published),
      published: new Date(published),
      author: authorsOf(entry, site, locale),
    })
  }
  return feed
}

/** An entry must have an author (RFC 4287, 4.1.2): where nobody is named, it is the site that says it. */
function authorsOf({ bylines }: Entry, site: Site, locale: Locale): { name: string }[] {
  const names = bylines.length > 0 ? bylines : [site.name[locale]]
  return names.map((name) => ({ name }))
}

/** The whole text, so that it can be read in the feed reader: names before turns, no pictures from elsewhere. */
function contentOf(entry: Entry, locale: Locale, origin: string): string {
  const names = new Map(entry.speakers.map(({ key, name }) => [key, name.text]))
  let speaking: string | null = null
  const blocks = entry.passages.map((passage) => {
    const name =
      passage.speaker !== null && passage.speaker !== speaking
        ? names.get(passage.speaker)
        : undefined
    if (passage.kind !== 'note') speaking = passage.speaker
    return markup(passage, name)
  })
  const other = facingLocale(locale)
  const facing = entry.published.includes(other)
    ? ` · <a href="${origin}${interviewPath(other, entry.slug)}">${other}</a>`
    : ''
  return `${blocks.join('\n')}\n<p><a href="${origin}${entry.href}">${escape(entry.title)}</a>${facing}</p>`
}

function markup(passage: Passage, name: string | undefined): string {
  const text = escape(passageText(passage))
  const who = name ? `<b>${escape(name)}</b> ` : ''
  switch (passage.kind) {
    case 'heading':
      return `<h2>${text}</h2>`
    case 'quote':
      return `<blockquote><p>${text}</p></blockquote>`
    case 'list':
      return `<ul>${text
        .split('\n')
        .map((line) => `<li>${line}</li>`)
        .join('')}</ul>`
    case 'figure':
      return passage.figure?.caption ? `<p><i>${escape(passage.figure.caption)}</i></p>` : ''
    case 'note':
      return `<p><i>${text}</i></p>`
    case 'question':
      return `<p>${who}<b>${text}</b></p>`
    case 'narration':
    case 'answer':
    case 'reference':
      return text && `<p>${who}${text}</p>`
  }
}

function escape(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  )
}
