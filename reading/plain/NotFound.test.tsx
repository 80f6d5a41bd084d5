import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { NotFound } from './NotFound'

it('says in both languages that there is no such page, the reader’s first', () => {
  const english = renderToStaticMarkup(<NotFound locale="en" />)
  expect(english).toMatch(
    /<section lang="en"><h1>Nobody answers<\/h1>.*<section lang="zh-Hans"><h2>/,
  )
  expect(english.replace(/<wbr\/>/g, '')).toContain('没有人回答')
})

it('leads somewhere in each language', () => {
  const html = renderToStaticMarkup(<NotFound locale="zh" />)
  for (const href of ['/zh', '/zh/interviews', '/en/timelines', '/en/profiles'])
    expect(html).toContain(`<a href="${href}">`)
})
