import { describe, expect, it } from 'vitest'

import { freeSlug, slugFrom } from './slug'

describe('slugFrom', () => {
  it.each([
    ['三个月的地下室', 'san-ge-yue-de-di-xia-shi'],
    ['沈雁回', 'shen-yan-hui'],
    ['GLM-130B 与《潮汐笔记》', 'glm-130b-yu-chao-xi-bi-ji'],
    ['Café “Étoile” isn’t here', 'cafe-etoile-isnt-here'],
    ['！？……', ''],
  ])('makes %s into %s', (text, slug) => {
    expect(slugFrom(text)).toBe(slug)
  })

  it('cuts a long title between words', () => {
    const slug = slugFrom('很长的标题'.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('-')).toBe(false)
    expect(
      slug.split('-').every((word) => ['hen', 'chang', 'zhang', 'de', 'biao', 'ti'].includes(word)),
    ).toBe(true)
  })
})

it('numbers a slug that is taken', () => {
  expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3')
})
