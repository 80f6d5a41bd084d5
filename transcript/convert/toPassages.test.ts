import { describe, expect, it } from 'vitest'
import { passagesFromBody } from './toPassages'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const bodyOf = (...children: unknown[]) => ({ root: { type: 'root', children } })
const textsOf = (body: unknown) =>
  passagesFromBody(body).map(({ content, items }) =>
    (items ?? [content]).map((line) =>
      line.map((run) => ('text' in run ? run.text : run.type)).join(''),
    ),
  )

describe('passagesFromBody', () => {
  it('finds nothing where there is no rich text, and never throws', () => {
    for (const value of [
      null,
      undefined,
      0,
      '',
      'words',
      [],
      {},
      { root: null },
      { root: { children: 'x' } },
      bodyOf(null, 3, 'x', []),
    ]) {
      expect(passagesFromBody(value)).toEqual([])
    }
  })

  it('skips an empty block without id, keeps an empty one with id and words without', () => {
    const passages = passagesFromBody(
      bodyOf(
        { type: 'paragraph', children: [] },
        { type: 'paragraph', children: [], $: { passage: 'aaaaaaaa', source: 'h1' } },
        { type: 'paragraph', children: [text('河')] },
      ),
    )
    expect(passages).toEqual([
      { id: 'aaaaaaaa', kind: 'narration', speaker: null, content: [], source: 'h1' },
      { id: '', kind: 'narration', speaker: null, content: [{ type: 'text', text: '河' }] },
    ])
  })

  it('lets the block say what it is before its state does', () => {
    const kinds = passagesFromBody(
      bodyOf(
        {
          type: 'heading',
          tag: 'h4',
          children: [text('a')],
          $: { passage: 'aaaaaaaa', kind: 'question' },
        },
        {
          type: 'paragraph',
          children: [text('b')],
          $: { passage: 'bbbbbbbb', kind: 'heading', speaker: 3 },
        },
        {
          type: 'paragraph',
          children: [text('c')],
          $: { passage: 'cccccccc', kind: 'shout', speaker: 's1' },
        },
      ),
    ).map(({ kind, level, speaker }) => ({ kind, level, speaker }))
    expect(kinds).toEqual([
      { kind: 'heading', level: 3, speaker: null },
      { kind: 'narration', level: undefined, speaker: null },
      { kind: 'narration', level: undefined, speaker: 's1' },
    ])
  })

  it('keeps the words of what it does not know', () => {
    expect(
      textsOf(
        bodyOf(
          { type: 'horizontalrule' },
          {
            type: 'callout',
            children: [
              { type: 'cell', children: [text('一'), { type: 'mark', children: [text('二')] }] },
            ],
          },
          {
            type: 'paragraph',
            children: [text('a'), { type: 'tab', text: '\t' }, { type: 'widget' }, text('b')],
          },
        ),
      ),
    ).toEqual([['一二'], ['a\tb']])
  })

  it('reads nested lists as items in order', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const inner = {
      type: 'list',
      listType: 'bullet',
      children: [item(text('一之一')), item(text('一之二'))],
    }
    const list = {
      type: 'list',
      listType: 'number',
      children: [item(text('一')), item(inner), item(text('二'), inner)],
    }
    expect(textsOf(bodyOf(list))).toEqual([['一', '一之一', '一之二', '二', '一之一', '一之二']])
  })

  it('turns a link that nobody may follow into its words', () => {
    const link = (url: unknown) => ({ type: 'link', fields: { url }, children: [text('here')] })
    const [passage] = passagesFromBody(
      bodyOf({
        type: 'paragraph',
        children: [link('javascript:alert(1)'), link(undefined), link('/zh')],
      }),
    )
    expect(passage?.content).toEqual([
      { type: 'text', text: 'here' },
      { type: 'text', text: 'here' },
      { type: 'link', url: '/zh', children: [{ type: 'text', text: 'here' }] },
    ])
  })

  it("shows a populated picture with the block's own words first", () => {
    const fields = (media: unknown) => ({ blockType: 'figure', media, caption: '磁带', alt: '' })
    const media = {
      id: 'm1',
      url: '/media/a.jpg',
      width: 800,
      height: 600,
      alt: '一盘磁带',
      caption: '库房',
      credit: '本刊',
    }
    const [known, populated] = passagesFromBody(
      bodyOf(
        { type: 'block', fields: fields('m1'), $: { passage: 'aaaaaaaa' } },
        { type: 'block', fields: fields(media), $: { passage: 'bbbbbbbb' } },
      ),
    )
    expect(known?.figure).toEqual({
      media: 'm1',
      src: null,
      sourceUrl: null,
      width: null,
      height: null,
      alt: null,
      caption: '磁带',
      credit: null,
    })
    expect(populated?.figure).toEqual({
      media: 'm1',
      src: '/media/a.jpg',
      sourceUrl: null,
      width: 800,
      height: 600,
      alt: '一盘磁带',
      caption: '磁带',
      credit: '本刊',
    })
  })
})
