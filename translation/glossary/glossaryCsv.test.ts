import { expect, it } from 'vitest'

import { readGlossary, writeGlossary } from './glossaryCsv'
import { GlossaryError } from './GlossaryError'

const entries = [
  { zh: '开盘机', en: 'open-reel machine', avoid: ['recorder', '录音机'], note: '带子，“盘”装的' },
  { zh: '=井绳', en: 'well, "rope"', avoid: [], note: '两行\n说明' },
]
const bytes = (text: string) => new TextEncoder().encode(text)
function problemsOf(file: Uint8Array): unknown {
  try {
    return readGlossary(file)
  } catch (error) {
    return error instanceof GlossaryError ? [error.code, ...error.problems] : error
  }
}

it.each(['zh', 'en'] as const)('comes back as it went out, with heads in %s', (language) => {
  const csv = writeGlossary(entries, language)
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).not.toMatch(/^=/m)
  expect(readGlossary(bytes(csv))).toEqual(entries)
})

it('reads what Excel and people write: other signs, other encodings, other orders', () => {
  const term = { zh: '井绳', en: 'well rope', avoid: ['cord', '绳索'], note: '' }
  expect(
    readGlossary(bytes('English;中文;Other;不用的写法\nwell rope;井绳;x;"cord；绳索"\n\n;;;\n')),
  ).toEqual([term])
  const gb = [0xd6, 0xd0, 0xce, 0xc4, 0x2c, 0xd3, 0xa2, 0xce, 0xc4, 0x0a, 0xbe, 0xae, 0x2c, 0x77]
  expect(readGlossary(Uint8Array.from(gb))).toEqual([{ zh: '井', en: 'w', avoid: [], note: '' }])
  const tabs = Buffer.from('\uFEFFzh\ten\r\n井绳\twell rope', 'utf16le')
  expect(readGlossary(tabs)).toEqual([{ ...term, avoid: [] }])
})

it('takes a file whole or not at all, and names every line', () => {
  expect(problemsOf(bytes('中文,英文\n井,well\n绳,\n井,shaft\n,rope\n'))).toEqual([
    'glossary-rows',
    { line: 3, code: 'glossary-half' },
    { line: 4, code: 'glossary-twice' },
    { line: 5, code: 'glossary-half' },
  ])
  expect(problemsOf(bytes('井,well\n'))).toEqual(['glossary-columns'])
  expect(problemsOf(bytes(''))).toEqual(['glossary-columns'])
  expect(problemsOf(bytes('zh,en\n"井,well\n'))).toEqual(['glossary-unreadable'])
  expect(problemsOf(Uint8Array.from([0x80, 0xff, 0x2c, 0xff]))).toEqual(['glossary-unreadable'])
  const many = `zh,en\n${Array.from({ length: 5001 }, (_, n) => `词${n},word`).join('\n')}`
  expect(problemsOf(bytes(many))).toEqual(['glossary-too-long'])
})
