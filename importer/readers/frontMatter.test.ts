import { describe, expect, it } from 'vitest'
import { Findings } from '../findings'
import { readFrontMatter } from './frontMatter'

function fieldsOf(raw: string): Record<string, string[]> {
  const { fields } = readFrontMatter(new Findings(raw, 'zh'))
  return Object.fromEntries(fields.map(({ name, values }) => [name, values]))
}

describe('readFrontMatter', () => {
  it('keeps dates and numbers as they stand', () => {
    expect(fieldsOf('---\ndate: 2026-09-20\nno: 007\n---\n正文')).toEqual({
      date: ['2026-09-20'],
      no: ['007'],
    })
  })

  it('reads lists', () => {
    expect(fieldsOf('---\nauthor: [甲, 乙]\neditor:\n  - 丙\n---\n')).toEqual({
      author: ['甲', '乙'],
      editor: ['丙'],
    })
  })

  it('reads what is no YAML line by line', () => {
    expect(fieldsOf('---\ntitle: 对话: 某人\nurl: "https://example.org/?a=b"\n---\n')).toEqual({
      title: ['对话: 某人'],
      url: ['https://example.org/?a=b'],
    })
  })

  it('runs nothing and follows no bomb', () => {
    expect(fieldsOf('---js\n{ title: process.exit(1) }\n---\n')).toEqual({})
    const bomb = `---\na: &a [x, x]\nb: &b [${'*a, '.repeat(60)}*a]\nc: [${'*b, '.repeat(60)}*b]\ntitle: 标题\n---\n`
    expect(fieldsOf(bomb).title).toEqual(['标题'])
  })

  it('leaves a rule and a text that begins with one alone', () => {
    expect(fieldsOf('---\n\n正文里没有字段。\n\n---\n')).toEqual({})
    expect(fieldsOf('正文\n---\ntitle: 不是\n---\n')).toEqual({})
  })
})
