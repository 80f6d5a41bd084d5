import { describe, expect, it } from 'vitest'
import { Findings } from '../findings'
import { readInline } from './inlineMarkdown'

/** The text with its marks written as `type[words]`. */
function marksOf(source: string): [text: string, ...marks: string[]] {
  const findings = new Findings(source, 'zh')
  const at = Array.from({ length: source.length }, (_, i) => i)
  const { text, marks } = readInline({ text: source, at, marks: [] }, findings)
  return [
    text,
    ...marks.map(({ type, at: range, url }) => `${type}[${text.slice(...range)}]${url ?? ''}`),
  ]
}

describe('readInline', () => {
  it.each<[string, string[]]>([
    ['**问：**为什么', ['问：为什么', 'strong[问：]']],
    ['他说**「不。」**然后走了', ['他说「不。」然后走了', 'strong[「不。」]']],
    ['****两行****', ['两行', 'strong[两行]']],
    ['**一****二**三', ['一二三', 'strong[一]', 'strong[二]']],
    ['**编辑**| 陆知微****', ['编辑| 陆知微', 'strong[编辑]']],
    ['2**3 和 4**5', ['2**3 和 4**5']],
    ['一句没有合上的**话', ['一句没有合上的**话']],
    ['an *odd* word', ['an odd word', 'emphasis[odd]']],
    ['(*一条注)', ['(*一条注)']],
    ['snake_case_name', ['snake_case_name']],
    ['____', ['____']],
    ['`a*b*`', ['a*b*', 'code[a*b*]']],
    ['[词](https://example.org/a_(b))', ['词', 'link[词]https://example.org/a_(b)']],
    ['[词](javascript:alert(1))', ['词']],
    ['<b>粗</b>体', ['粗体']],
    ['1 < 2 > 0', ['1 < 2 > 0']],
    ['<script>alert(1)</script>', ['<script>alert(1)</script>']],
    ['\\*字面\\*', ['*字面*']],
  ])('%s', (source, expected) => expect(marksOf(source)).toEqual(expected))
})
