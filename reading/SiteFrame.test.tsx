import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Site } from '@/model/page/listPages'
import { SiteFrame } from './SiteFrame'

const site: Site = {
  name: { zh: '对照', en: 'Facing Pages' },
  description: '',
  rights: null,
  notice: null,
  links: [
    { text: '关于', href: '/zh/about' },
    { text: '坏', href: 'javascript:alert(1)' },
  ],
}

describe('SiteFrame', () => {
  const html = renderToStaticMarkup(
    <SiteFrame locale="zh" site={site} section="timelines" otherHref="/en/timelines/lamp">
      <p>text</p>
    </SiteFrame>,
  )

  it('begins with the way to the text', () => {
    expect(html).toMatch(/^<a class="skip ui" href="#main">跳到正文<\/a>/)
    expect(html).toContain('<main id="main"><p>text</p></main>')
  })

  it('names the part of the site that the page belongs to, and no other', () => {
    expect(html.match(/aria-current/g)).toHaveLength(1)
    expect(html).toContain('<a href="/zh/timelines" aria-current="true">时间线</a>')
  })

  it('leads to the same page in the other language, in words of that language', () => {
    expect(html).toMatch(/<a class="alt" href="\/en\/timelines\/lamp" lang="en" hrefLang="en">/i)
    expect(html).toContain('English')
  })

  it('offers the feed of each language, and no link that a reader may not follow', () => {
    expect(html).toContain('href="/zh/feed.xml"')
    expect(html).toContain('href="/en/feed.xml"')
    expect(html).toContain('href="/zh/about"')
    expect(html).not.toContain('javascript:')
  })
})
