import { closesChinese, han, latin, opensChinese, space } from './scripts'
import { corrections, type StyleRule } from './suggestion'

const wide: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
}

const marks = '(?:[,;:]|[!?]{1,9})'
const chinese = `[${han}${closesChinese}]`

const patterns = [
  `(?<=${chinese})${space}{0,3}${marks}${space}{0,3}`,
  // These quotation marks and the ellipsis are those of English too.
  `(?<=[${han}”’…][”’…"]{0,3})${marks}${space}{0,3}(?![ ${latin}])`,
  `(?<=[${latin}%)"])${marks}${space}{0,3}(?=[${han}${opensChinese}])`,
  // A question that ends in a Latin word; after a colon or a quotation mark it may be an English one.
  `(?<=[${han}][^。！？：:“”‘’"「」\\n]{0,40}[${latin}])[!?]{1,9}(?=$|[\\n”’」』])`,
  // Between Chinese characters a point may part a foreign name; after a numeral it may count.
  `(?<=${chinese}[”’]?)(?<!(?:^|\\n)[一二三四五六七八九十百]{1,5})\\.(?=$|\\n|[”’」』]|${space}{1,3}[^.])${space}{0,3}`,
].map((pattern) => new RegExp(pattern, 'gu'))

/**
 * Half-width punctuation next to Chinese characters becomes full-width, without spaces around it. Numbers (`10:30`,
 * `3,000`) and runs of Latin words keep theirs. GB/T 15834—2011: in Chinese text these marks take the width of a
 * character.
 */
export const fullWidthMarks: StyleRule = (text) =>
  patterns.flatMap((pattern) =>
    corrections(text, pattern, (words) =>
      [...words.trim()].map((mark) => wide[mark] ?? mark).join(''),
    ),
  )
