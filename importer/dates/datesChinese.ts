import { isEdtf } from '@/model/dates/edtf'
import { isoDate, type DateContext, type DateFinding, type OpenDate } from './dateFinding'

/**
 * Dates in Chinese running text. The year is four digits or four Chinese numerals; behind it season, month, day,
 * or a part of the year. Months without a year lean on the year named before; 今年 and its like on the year of
 * publication. 973 计划, 90 后 and 三年 are no dates.
 */
const s = '\\s{0,2}'
const monthNumber = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const dayNumber =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
const season = '(?:春|夏|秋|冬)(?:天|季)?'
const tail = `(?<part>上半年|下半年|年初|年中|年底|年末|初(?!中|心|期|创|步|一|二|三)|底(?!层|座|下|部)|末(?!来))?`
const month = `(?<month>${monthNumber})${s}月(?:份)?(?:${s}(?<third>初|上旬|中旬|下旬|底|末))?(?:${s}(?<day>${dayNumber})${s}[日号])?`
const afterYear = `(?:${s}的?${s}(?<season>${season})(?:${s}${monthFollows()})?|${s}的?${s}${month}|${s}${tail})`

function monthFollows(): string {
  return `(?<seasonMonth>${monthNumber})${s}月(?:份)?`
}

const patterns: RegExp[] = [
  // 2006—2011, 2018-2019 年, 2001 年到 2009 年, 2001、2002 年
  new RegExp(
    `(?<![\\d.A-Za-z-])(?<from>(?:1[5-9]|20)\\d\\d)${s}年?${s}(?:[-–—~～至到、])${s}(?<to>(?:1[5-9]|20)\\d\\d)(?:${s}年(?!代|前的|来)|(?=${s}[）)]))`,
    'gu',
  ),
  // 2018-10-11, 2018/10/11, 2018.10.11
  /(?<![\d.\-/A-Za-z=])(?<year>(?:1[5-9]|20)\d\d)(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d\-/A-Za-z]|\.\d)/gu,
  // 1980 年代, 二十世纪八十年代, 上世纪 90 年代, 90 年代
  new RegExp(
    `(?<![\\d.])(?:(?<decade>(?:1[5-9]|20)\\d0)|(?:(?:(?<century>\\d{2}|十九|二十|二十一)${s}|(?<last>上|本)个?)世纪)?${s}(?<short>[1-9]0|[一二三四五六七八九]十))${s}年代`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d.])(?<hundred>1[5-9]|2[01]|十[五六七八九]|二十一?)${s}世纪(?!\\s?(?:\\d0|[一二三四五六七八九]十)${s}年代)`,
    'gu',
  ),
  // 2018 年…
  new RegExp(
    `(?:(?<about>约|大约|大概)${s})?(?<![\\d.A-Za-z-])(?<year>(?:1[5-9]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3})${s}年(?!代|轻|龄|以来的历史)(?:度)?${afterYear}(?<round>${s}(?:左右|前后))?`,
    'gu',
  ),
  // 今年 6 月, 去年底
  new RegExp(
    `(?<relative>今年(?!${s}[\\d一二三四五六七八九十]{1,3}${s}岁)|去年|前年|明年)${afterYear}`,
    'gu',
  ),
  // 那年 10 月, 同年夏天
  new RegExp(
    `(?<same>那一?年|同年|当年|该年|次年|翌年)(?:${s}的?${s}(?<season>${season})|${s}的?${s}${month}|(?<part>年?[初底末]))`,
    'gu',
  ),
  // 10 月 11 日, 8月
  new RegExp(`(?<![\\d.个])${month}(?!${s}(?:间|饼|经|光|亮|薪|活|度|租|刊|票))`, 'gu'),
]

export type Found = { dates: DateFinding[]; open: OpenDate[]; context: DateContext }

/** `published`: the year of publication, for 今年. `context`: what the passage before leaves to lean on. */
export function findChineseDates(
  text: string,
  published: number | null,
  context: DateContext,
): Found {
  // Most paragraphs of a long text name no date, and have none of what each pattern needs.
  if (!/[\d年月]|世纪/.test(text)) return { dates: [], open: [], context }
  const matches = patterns
    .flatMap((pattern, rank) => [...text.matchAll(pattern)].map((match) => ({ match, rank })))
    .sort(
      (a, b) =>
        a.match.index - b.match.index || b.match[0].length - a.match[0].length || a.rank - b.rank,
    )
  const found: Found = { dates: [], open: [], context }
  let end = 0
  for (const { match } of matches) {
    if (match.index < end) continue
    const start = match.index
    const stop = start + match[0].trimEnd().length
    const read = readMatch(match.groups ?? {}, published, found.context)
    if (read === null) continue
    end = stop
    if (read === 'open') {
      found.open.push({ start, end: stop })
      continue
    }
    if (!isEdtf(read.edtf)) continue
    found.dates.push({ edtf: read.edtf, kind: read.kind, start, end: stop })
    if (read.context) found.context = read.context
  }
  return found
}

type Groups = Record<string, string | undefined>
type Read = { edtf: string; kind: DateFinding['kind']; context: DateContext }

function readMatch(
  groups: Groups,
  published: number | null,
  context: DateContext,
): Read | 'open' | null {
  if (groups.from && groups.to) {
    const edtf =
      Number(groups.from) < Number(groups.to) ? `${groups.from}/${groups.to}` : groups.from
    return { edtf, kind: 'explicit', context: { year: Number(groups.to), month: null } }
  }
  if (groups.decade)
    return { edtf: `${groups.decade.slice(0, 3)}X`, kind: 'explicit', context: null }
  if (groups.short) return readDecade(groups)
  if (groups.hundred)
    return { edtf: `${numberOf(groups.hundred) - 1}XX`, kind: 'explicit', context: null }
  if (groups.relative) {
    if (published === null) return 'open'
    const year = published + ({ 今年: 0, 去年: -1, 前年: -2, 明年: 1 }[groups.relative] ?? 0)
    return withYear(year, groups, 'relative')
  }
  if (groups.year) return withYear(yearOf(groups.year), groups, 'explicit')
  // A day of a year that nobody named is worth a look; a month alone may be anything.
  if (context === null) return groups.day && !groups.same ? 'open' : null
  const next = groups.same === '次年' || groups.same === '翌年'
  // Into another passage only a month carries its year, and only forward: one that goes back is of a year nobody named.
  if (
    context.carried &&
    !groups.same &&
    (context.month === null || numberOf(groups.month ?? '') < context.month)
  )
    return groups.day ? 'open' : null
  return withYear(context.year + (next ? 1 : 0), groups, 'inherited')
}

function readDecade(groups: Groups): Read {
  const tens = String(numberOf(groups.short ?? '') / 10)
  const century = groups.century ? numberOf(groups.century) - 1 : groups.last === '本' ? 20 : 19
  const said = groups.century !== undefined || groups.last !== undefined
  return { edtf: `${century}${tens}X`, kind: said ? 'explicit' : 'inherited', context: null }
}

const seasons = ['春', '夏', '秋', '冬']

function withYear(year: number, groups: Groups, kind: Read['kind']): Read {
  const number = groups.month ?? groups.seasonMonth
  const month = number ? numberOf(number) : null
  const day = groups.day ? numberOf(groups.day) : null
  const about = groups.about || groups.round ? '~' : ''
  if (month !== null)
    return { edtf: isoDate(year, month, day) + about, kind, context: { year, month } }
  if (groups.season) {
    const index = seasons.indexOf(groups.season.charAt(0))
    return { edtf: `${isoDate(year)}-${21 + index}`, kind, context: { year, month: 3 * index + 3 } }
  }
  const edtf = partOfYear(year, groups.part) ?? isoDate(year) + about
  return { edtf, kind, context: { year, month: null } }
}

function partOfYear(year: number, part: string | undefined): string | null {
  if (!part) return null
  if (part === '上半年') return `${isoDate(year, 1)}/${isoDate(year, 6)}`
  if (part === '下半年') return `${isoDate(year, 7)}/${isoDate(year, 12)}`
  if (part.endsWith('初')) return `${isoDate(year, 1)}~`
  if (part.endsWith('中')) return `${isoDate(year, 6)}~`
  return `${isoDate(year, 12)}~`
}

const digits = '〇一二三四五六七八九'

function yearOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return Number(
    [...text].map((character) => digits.indexOf(character.replace(/[零○]/, '〇'))).join(''),
  )
}

/** Up to 99, in digits or Chinese. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (!text.includes('十')) return digits.indexOf(text)
  const [tens = '', ones = ''] = text.split('十')
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)
}
