import { expect, it } from 'vitest'
import { plainPassages } from './plainPassages'
import { takePictures } from './pastedPictures'

it('pictures that are written into a page become files, and their names stand in their place', async () => {
  const source = `<p><img alt="a" src="data:image/png;base64,${btoa('bytes')}"><img src='data:image/svg+xml;base64,PHN2Zz4='><img src="https://example.org/b.png"></p>`
  const { html, pictures } = takePictures(source)
  expect(html).toBe(
    `<p><img alt="a" src="pasted:0"><img src='data:image/svg+xml;base64,PHN2Zz4='><img src="https://example.org/b.png"></p>`,
  )
  expect(pictures.map(({ name, type }) => [name, type])).toEqual([['pasted-1.png', 'image/png']])
  expect(await pictures[0]?.text()).toBe('bytes')
})

it('without the desk every line is a paragraph, without what nobody sees', () => {
  expect(plainPassages('　　陆知微：冷\u200b吗？\r\n\r\n \u00a0\n沈雁回：\u00a0冷。')).toEqual([
    { kind: 'narration', speaker: null, content: [{ type: 'text', text: '陆知微：冷吗？' }] },
    { kind: 'narration', speaker: null, content: [{ type: 'text', text: '沈雁回： 冷。' }] },
  ])
})
