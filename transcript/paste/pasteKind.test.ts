import { describe, expect, it } from 'vitest'
import { pasteKind } from './pasteKind'

const clip = (html: string, text = '', files: File[] = [], types: string[] = []) =>
  pasteKind({ types, html, text, files })
const picture = new File(['x'], 'a.png', { type: 'image/png' })

describe('what is pasted', () => {
  it.each([
    [
      'copied from this editor',
      clip('<p>一</p><p>二</p>', '', [], ['application/x-lexical-editor']),
      'own',
    ],
    ['a line of plain text', clip('', '一句话'), 'own'],
    ['a line of plain text that was copied with its end', clip('', '一句话\n'), 'words'],
    ['lines of plain text', clip('', '一句话\r\n\r\n又一句'), 'passages'],
    ['very long plain text', clip('', '水'.repeat(500)), 'passages'],
    [
      'words of a page',
      clip("<meta charset='utf-8'><span style='color:red'>几个<b>字</b></span>"),
      'words',
    ],
    [
      'one paragraph of a page',
      clip(
        '<html><head><style>p{}</style></head><body><!--StartFragment--><p>一句 &nbsp;</p><p>&nbsp;</p></body></html>',
      ),
      'words',
    ],
    ['two paragraphs of a page', clip('<section><p>一</p></section><p>二</p>'), 'passages'],
    ['lines of one paragraph', clip('<span>一<br>二</span>'), 'passages'],
    [
      'words with a picture',
      clip('<p>一<img src="https://example.org/a.png"></p>', '', [picture]),
      'passages',
    ],
    [
      'a picture of a page',
      clip('<img src="https://example.org/a.png">', '', [picture]),
      'pictures',
    ],
    ['a picture', clip('', '', [picture]), 'pictures'],
    ['an address of a picture only', clip('<img src="https://example.org/a.png">'), 'passages'],
    ['nothing', clip(''), 'own'],
  ])('%s', (_, kind, expected) => {
    expect(kind).toBe(expected)
  })
})
