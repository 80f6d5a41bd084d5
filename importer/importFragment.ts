import type { Locale } from '@/locales/locale'
import { largestPaste } from '@/model/passage/pastedText'
import type { Block } from './block'
import { removeFurniture } from './clean/furniture'
import { Findings } from './findings'
import type { ProposedPassage, ProposedSpeaker } from './proposal'
import { htmlWords, type HtmlPiece } from './readers/html/htmlWords'
import { readHtml } from './readers/html/readHtml'
import { looksLikeMarkdown, readMarkdown } from './readers/readMarkdown'
import { readText } from './readers/readText'
import { ImportRefused } from './refusal'
import { Stopwatch } from './stopwatch'
import { nobody, type Cast } from './structure/cast'
import { chooseCast } from './structure/chooseCast'
import { giveBackLabels, openCollapsed } from './structure/collapsed'
import { withoutLooseCaptions } from './structure/looseCaptions'
import { openInlineLabels } from './structure/inlineLabels'
import { foldLabel, leadingLabel } from './structure/labels'
import { isRoleWord } from './structure/labelsAt'
import { namesOfTwo } from './structure/namesOfTwo'
import { finishPassages } from './structure/passages'
import { assignRoles } from './structure/roles'
import { findSections } from './structure/sections'
import { formParts } from './structure/turns'

export type FragmentInput = {
  source: { html: string } | { text: string }
  language: Locale
  /** By which names people go who are known to speak. */
  known: readonly string[]
}

export type FragmentReading = {
  passages: (ProposedPassage & { ordered?: true })[]
  speakers: ProposedSpeaker[]
}

export type Fragment = {
  plain: FragmentReading
  /** `null` where nothing says who speaks. */
  turns: FragmentReading | null
  removed: string[]
}

/**
 * Reads a piece of an article, such as somebody pastes: cleaned like a whole one, but with no title, byline or date
 * to be looked for. Pure.
 *
 * @throws ImportRefused `too-large`, `too-nested`, `too-slow`, `empty`
 */
export function importFragment({ source, language, known }: FragmentInput): Fragment {
  const given = 'html' in source ? source.html : source.text
  if (given.length > largestPaste) {
    const size = (characters: number) => `${(characters / 1e6).toFixed(1)} M`
    throw new ImportRefused('too-large', { size: size(given.length), limit: size(largestPaste) })
  }
  const time = new Stopwatch()
  const page = 'html' in source ? htmlWords(source.html) : { raw: source.text, pieces: null }
  if (page.pieces?.length === 0 || (page.pieces === null && page.raw.trim() === ''))
    throw new ImportRefused('empty')
  time.check()

  const read = (isTalk: boolean) => {
    const findings = new Findings(page.raw, language)
    const blocks = page.pieces
      ? readHtml(page.pieces, findings)
      : readerFor(page.raw)(findings).blocks
    time.check()
    const reading = readBlocks(blocks, isTalk, known, language, findings)
    time.check()
    return {
      passages: reading.passages.map((passage) => withOrder(passage, page.pieces ?? [])),
      speakers: reading.speakers,
      removed: findings.removed
        .filter(({ why }) => why !== 'control' && why !== 'link')
        .map(({ text }) => text.trim()),
    }
  }
  const turns = read(true)
  const { removed, ...plain } = turns.speakers.length > 0 ? read(false) : turns
  return { plain, turns: turns.speakers.length > 0 ? turns : null, removed }
}

/** A piece of an article has no front matter: lines between rules are words like others. */
function readerFor(text: string): typeof readMarkdown {
  return looksLikeMarkdown(text) && !/^\s*---/.test(text) ? readMarkdown : readText
}

function readBlocks(
  blocks: Block[],
  isTalk: boolean,
  known: readonly string[],
  language: Locale,
  findings: Findings,
): FragmentReading {
  const cleaned = removeFurniture(blocks, findings)
  const opened = isTalk ? openInlineLabels(openCollapsed(cleaned, findings)) : cleaned
  const cast = isTalk ? castOf(opened, known, language, findings) : nobody
  giveBackLabels(opened, cast)
  const found = findSections(opened, cast, findings)
  assignRoles(cast, found, null)
  const { passages, speakers } = finishPassages(formParts(found, cast, findings), cast, findings)
  const pictures = new Set(blocks.flatMap(({ image, span }) => (image ? [span[0]] : [])))
  const isPicture = ({ image, span }: ProposedPassage) =>
    pictures.has(span[0]) || Boolean(image?.url)
  return { passages: withoutLooseCaptions(passages, isPicture), speakers }
}

/** In an article names must repeat to be speakers; here those are enough that are known to speak, or ask and answer. */
function castOf(
  blocks: Block[],
  known: readonly string[],
  language: Locale,
  findings: Findings,
): Cast {
  const metadata = { ...nothing, credits: [] }
  const about = {
    title: null,
    people: [...known],
    namesAfter: (intro: Block[]) => namesOfTwo(metadata, null, intro, language),
  }
  const cast = chooseCast(blocks, 'auto', about, findings)
  if (cast.speakers.size > 0) return withKnown(cast, blocks, known)
  const likely = chooseCast(blocks, 'qa', about, findings)
  const keys = [...likely.speakers.keys()]
  const names = new Set(known.map(foldLabel))
  const isKnown = keys.some((key) => names.has(key) || isRoleWord(key))
  return isKnown || (keys.length > 1 && likely.openings.size > keys.length)
    ? withKnown(likely, blocks, known)
    : nobody
}

/** Whoever is known to speak needs to be named once only. */
function withKnown(cast: Cast, blocks: Block[], known: readonly string[]): Cast {
  const names = new Set(known.map(foldLabel))
  for (const block of blocks) {
    const label = cast.openings.has(block) ? null : leadingLabel(block.text.text)
    if (!label || !names.has(label.key)) continue
    const { key, name, bracketed, end } = label
    cast.openings.set(block, { speaker: key, end })
    if (!cast.speakers.has(key))
      cast.speakers.set(key, { key, label: name, bracketed, role: 'unknown' })
  }
  return cast
}

const nothing = {
  title: null,
  standfirst: null,
  date: null,
  interviewDate: null,
  outlet: null,
  canonicalUrl: null,
}

/** Whether the items of a list were numbered on the page. */
function withOrder(
  passage: ProposedPassage,
  pieces: readonly HtmlPiece[],
): FragmentReading['passages'][number] {
  const isNumbered =
    passage.kind === 'list' &&
    pieces.some(({ span, ordered }) => ordered && span[0] === passage.span[0])
  return isNumbered ? { ...passage, ordered: true } : passage
}
