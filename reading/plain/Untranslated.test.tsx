import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { conversation, head } from '../article/sampleArticle'
import { Untranslated } from './Untranslated'

const html = renderToStaticMarkup(
  <Untranslated
    page={{
      ...head,
      locale: 'en',
      language: 'zh',
      href: '/zh/interviews/fog-horn',
      kind: 'interview',
      title: '雾号不叫人',
      standfirst: '关于雾。',
      passages: conversation,
    }}
  >
    <p>More in English</p>
  </Untranslated>,
)

it('says first, in the language of the reader, that there is no translation', () => {
  expect(html).toContain('This article is not in English yet.')
  expect(html.indexOf('not in English')).toBeLessThan(html.indexOf('<h1'))
  expect(html).toContain('It was published in Chinese on 4 March 2026')
})

it('shows title and standfirst in the language that they are in, and leads there', () => {
  expect(html).toMatch(/<h1 lang="zh-Hans">/)
  expect(html).toMatch(/<p class="stand" lang="zh-Hans">/)
  expect(html).toMatch(
    /<a href="\/zh\/interviews\/fog-horn" hrefLang="zh-Hans">Read it in Chinese/i,
  )
})

it('shows the shape of the conversation and how long it is, and what else there is', () => {
  expect(html).toContain('2 exchanges, 1 minute.')
  expect(html).toContain('More in English')
})
