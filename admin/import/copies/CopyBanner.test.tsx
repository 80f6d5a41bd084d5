import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import type { ShownCopy } from '@/desk/copies/shownCopy'

import { CopyBanner } from './CopyBanner'

const shown = (copy: ShownCopy, language: 'zh' | 'en' = 'zh') =>
  renderToStaticMarkup(
    <CopyBanner
      copy={copy}
      answer="source"
      language={language}
      onAnswer={() => undefined}
      onCompare={() => undefined}
    />,
  )
const one = { id: '1', title: '会数数的井', here: 0.96, there: 0.75 }

it('says how much of each is in the other, and asks with the first of three answers chosen', () => {
  const html = shown({ ...one, of: 'interview', relation: 'damaged' })
  expect(html).toContain('这像是《会数数的井》的残缺副本')
  expect(html).toContain('这里 96 % 的文字在那一篇里；那一篇有 75 % 在这里。')
  expect(html.match(/type="radio"/g)).toHaveLength(3)
  expect(html).toMatch(/<input[^>]*checked=""[^>]*value="source"/)
  expect(html).not.toContain('这份更完整')
})

it('offers the fuller text as the original where the damaged copy was there first', () => {
  const html = shown({ ...one, of: 'interview', relation: 'better' }, 'en')
  expect(html).toContain('“会数数的井” looks like a damaged copy of this one')
  expect(html).toContain('This one is more complete')
})

it('leads to the other import where both still wait, and asks nothing', () => {
  const html = shown({ ...one, of: 'import' })
  expect(html).toContain('href="/admin/import/1"')
  expect(html).not.toContain('type="radio"')
})
