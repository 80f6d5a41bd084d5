import { expect, it } from 'vitest'
import { bringPictures, figuresOf } from './bringPictures'

const files = ['a.png', 'b.pdf', 'c.png'].map((name) => new File(['x'], name))

it('pictures become media; of one that fails the caption stays, and why it failed is told', async () => {
  const [first, second, third] = figuresOf(files)
  if (!first || !second?.figure || !third) throw new Error('A figure for each file')
  const words = {
    kind: 'narration',
    speaker: null,
    content: [{ type: 'text', text: '水' }],
  } as const
  const captioned = { ...second, figure: { ...second.figure, caption: '河堤' } }
  const told: string[] = []
  const brought = await bringPictures(
    [first, { ...words, content: [...words.content] }, captioned, third],
    files,
    async ({ name }) =>
      name === 'a.png'
        ? { media: 'm1' }
        : { problem: name === 'b.pdf' ? 'not-a-picture' : 'too-large' },
    (at, of) => told.push(`${at}/${of}`),
  )
  expect(
    brought.passages.map(
      ({ figure }) => figure && [figure.media, figure.sourceUrl, figure.caption],
    ),
  ).toEqual([['m1', null, null], undefined, [undefined, null, '河堤']])
  expect(brought.count).toBe(1)
  expect(brought.problems).toEqual([
    { name: 'b.pdf', problem: 'not-a-picture' },
    { name: 'c.png', problem: 'too-large' },
  ])
  expect(told).toEqual(['1/3', '2/3', '3/3'])
})
