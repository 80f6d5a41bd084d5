import { isAllStrong, type Block } from '../block'
import { anySentenceEnd, sentenceEnd } from '../characters'
import type { Findings } from '../findings'
import { joinTexts, rawSpan, sliceText, trimText } from '../mappedText'
import { opensBackMatter } from './backMatter'
import type { Cast } from './cast'
import { creditOf, isBelowImage } from './figures'
import { isBracketed, isNote } from './notes'

const padded = /^(0\d)(?:(?:[.、\s]|[:：](?!\d))\s{0,4}|(?=[^\d:：]))/
const named =
  /^(?:第\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[章节篇部讲]分?|(?:part|chapter)\s([0-9]{1,2}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\b)\s?[.、:：|｜—-]{0,2}\s{0,4}/i
const chineseNumber = /^([一二三四五六七八九十]{1,3})(?:、|\.\s?|\s|$)\s{0,4}/
const plain = /^(\d{1,2})(?:[.、]\s?|\s|$)\s{0,4}/

const longestTitle = 60

/**
 * Marks the blocks that open a section, and folds a number on a line of its own and the lines of its title into one
 * block. Numbers must count up; without any, the headings of the Markdown are the sections; without these, short
 * lines that repeat in the same place.
 */
export function findSections(blocks: Block[], cast: Cast, findings: Findings): Block[] {
  const numbered = openNumbered(blocks, cast, findings)
  if (numbered) return numbered
  if (markHeadings(blocks, cast) || markShortLines(blocks, cast)) return blocks
  return blocks
}

/** `written`: where the number ends without the space behind it, which may be one that we put between two lines. */
type Numbered = { number: string; written: number; end: number; value: number }

function openNumbered(blocks: Block[], cast: Cast, findings: Findings): Block[] | null {
  for (const read of [readPadded, readNamed, readChinese, readPlain]) {
    const found = blocks.map((block) => {
      if (cast.openings.has(block) || block.kind === 'image' || block.kind === 'code') return null
      return read(block)
    })
    const values = found.flatMap((one) => (one ? [one.value] : []))
    const counting =
      values.length >= 2 &&
      (values[0] ?? 9) <= 1 &&
      values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))
    if (counting) return foldTitles(blocks, found, cast, findings)
  }
  return null
}

function readPadded(block: Block): Numbered | null {
  return isTitle(block) ? numberFrom(padded.exec(block.text.text)) : null
}

function readNamed(block: Block): Numbered | null {
  return isTitle(block) ? numberFrom(named.exec(block.text.text)) : null
}

/** 一、and 1. open list items too: only a heading or an all-bold line is a title. */
function readChinese(block: Block): Numbered | null {
  return isMarked(block) && isTitle(block) ? numberFrom(chineseNumber.exec(block.text.text)) : null
}

function readPlain(block: Block): Numbered | null {
  return isMarked(block) && isTitle(block) ? numberFrom(plain.exec(block.text.text)) : null
}

function numberFrom(match: RegExpExecArray | null): Numbered | null {
  const number = match?.[1] ?? match?.[2]
  if (!match || number === undefined) return null
  const [whole] = match
  return {
    number,
    written: whole.trimEnd().length,
    end: whole.length,
    value: valueOf(number),
  }
}

function valueOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number)
  const words = 'one two three four five six seven eight nine ten'.split(' ')
  const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
  const lower = number.toLowerCase()
  if (words.includes(lower)) return words.indexOf(lower) + 1
  if (roman.includes(lower)) return roman.indexOf(lower) + 1
  const digits = '一二三四五六七八九'
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
  const ten = number.includes('十') ? (digits.indexOf(tens || '一') + 1) * 10 : 0
  return ten + (ones ? digits.indexOf(ones) + 1 : 0)
}

function isMarked(block: Block): boolean {
  return block.kind === 'heading' || isAllStrong(block)
}

function isTitle(block: Block): boolean {
  const { text } = block.text
  return text.length <= longestTitle && !/[。；;，,：:]$/.test(text)
}

function foldTitles(
  blocks: Block[],
  found: (Numbered | null)[],
  cast: Cast,
  findings: Findings,
): Block[] {
  const folded: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    const number = found[i]
    if (!block) continue
    if (!number) {
      folded.push(block)
      continue
    }
    findings.took('mark', rawSpan(block.text, 0, number.written))
    const titles = [block]
    let words = sliceText(block.text, number.end)
    if (words.text === '') {
      // 「…」 may be broken over two lines: take lines until the brackets close.
      while (i + 1 < blocks.length && titles.length < 4) {
        const next = blocks[i + 1]
        if (!next || found[i + 1] || cast.openings.has(next) || next.kind === 'image') break
        const open = unclosed(words.text)
        const another = words.text === '' || open || (isAllStrong(next) && titles.length < 3)
        if (
          !another ||
          !isTitle(next) ||
          (titles.length > 1 && !open && sentenceEnd.test(words.text))
        )
          break
        titles.push(next)
        words = joinTexts([words, next.text], /[A-Za-z]$/.test(words.text) ? ' ' : '')
        i++
      }
    }
    const span: Block['span'] = [block.span[0], titles.at(-1)?.span[1] ?? block.span[1]]
    folded.push({
      ...block,
      kind: 'heading',
      level: 2,
      span,
      text: trimText(words),
      section: { number: number.number },
    })
  }
  return folded
}

function unclosed(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if ('「『“《（('.includes(character)) depth++
    if ('」』”》）)'.includes(character)) depth--
  }
  return depth > 0
}

/** The highest level of which there are headings that nobody speaks opens the sections. */
function markHeadings(blocks: Block[], cast: Cast): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading' && !cast.openings.has(block))
  const top = Math.min(...headings.map(({ level = 6 }) => level))
  for (const block of headings) if (block.level === top) block.section ??= { number: null }
  return headings.length > 0
}

const connective =
  /^(?:至于|所以|但|而|此外|另外|然后|当然|因为|比如|例如|举例|其实|首先|其次|最后|总之|不过|如果|虽然|于是|同时|我|这|那|他|她|它|你|第[一二三四五六七八九十]|对[，,]|是的)/

/**
 * Articles whose headings lost every mark: in an interview short lines without a full stop right before somebody
 * speaks, elsewhere bold lines or, in plain text, short lines between long ones.
 */
function markShortLines(blocks: Block[], cast: Cast): boolean {
  const spoken = cast.openings.size > 0
  const found = blocks.filter((block, i) => {
    if (block.kind !== 'paragraph' || cast.openings.has(block) || block.data) return false
    if (spoken && isAwaited(blocks, i, cast)) return false
    if (spoken && opensBackMatter(block)) return true
    const { text } = block.text
    const short = text.length >= (isAllStrong(block) ? 2 : 4) && text.length <= 40 && isTitle(block)
    if (!short || anySentenceEnd.test(text) || isNote(text) || isBracketed(text)) return false
    if (text.length > 8 && connective.test(text)) return false
    if (creditOf(text) !== null || isBelowImage(block, blocks[i - 1])) return false
    // A gap between Chinese characters is left of bold words inside a sentence, not of a title.
    if (/\p{Script=Han} \p{Script=Han}/u.test(text)) return false
    const next = blocks[i + 1]
    if (!next) return false
    if (spoken) return cast.openings.has(next)
    return isAllStrong(block) && next.text.text.length > text.length
  })
  if (found.length === 0 || (!spoken && found.length < 2)) return false
  for (const block of found) {
    block.kind = 'heading'
    block.level = 2
    block.section = { number: null }
  }
  return true
}

/** The words of a label that stands alone on the line above. */
function isAwaited(blocks: Block[], i: number, cast: Cast): boolean {
  const before = blocks[i - 1]
  const opening = before && cast.openings.get(before)
  return opening !== undefined && before?.text.text.slice(opening.end).trim() === ''
}
