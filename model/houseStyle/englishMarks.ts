import { han } from './scripts'
import { corrections, type StyleRule } from './suggestion'

const narrow: Record<string, string> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '……': '…',
  '——': '—',
}

const marks = new RegExp(
  `(?<![${han}]\\s{0,3})(?:……|——|[，。、；：！？（）])(?!\\s{0,3}[${han}])`,
  'gu',
)

/** Chinese punctuation in English, where no Chinese stands beside it. The space that it brought is typed. */
export const englishMarks: StyleRule = (text) =>
  corrections(text, marks, (mark, at) => {
    const plain = narrow[mark] ?? mark
    const before = text.slice(0, at)
    const after = text.slice(at + mark.length)
    if (plain === '…' || plain === '—') return plain
    if (plain === '(') return /\p{L}$/u.test(before) ? ' (' : '('
    return /^[\p{L}\p{N}“‘(]/u.test(after) ? `${plain} ` : plain
  })
