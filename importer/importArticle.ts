import { defaultLocale, type Locale } from '@/locales/locale'
import type { Block } from './block'
import { shareOfHan } from './characters'
import { giveBackLabels, openCollapsed } from './structure/collapsed'
import { findCopy, type KnownArticle } from './copies'
import { decode } from './decode'
import type { Encoding } from './encodings'
import { findEvents, interviewDateIn, type Dated } from './dates/events'
import { Findings } from './findings'
import { removeContents } from './clean/contents'
import { removePullQuotes } from './clean/pullQuotes'
import { removeFurniture, warnIfTruncated } from './clean/furniture'
import { findMentions, type KnownName } from './mentions'
import { readMetadata } from './metadata/metadata'
import type { ArticleProposal } from './proposal'
import { finishPassages } from './structure/passages'
import { outletIn } from './metadata/publication'
import { chooseReader } from './readers/reader'
import { assignRoles } from './structure/roles'
import { findSections } from './structure/sections'
import { chooseCast } from './structure/chooseCast'
import { openInlineLabels } from './structure/inlineLabels'
import { namesOfTwo } from './structure/namesOfTwo'
import { removeLooseLinks } from './structure/looseLinks'
import { warnOfSimilarLabels } from './structure/similarLabels'
import { Stopwatch } from './stopwatch'
import { formParts } from './structure/turns'

export type ImportInput = {
  bytes: Uint8Array
  /** Its name helps to tell the format and is repeated in the proposal. */
  file: string
  form?: 'auto' | 'qa' | 'narrative'
  language?: 'auto' | 'zh' | 'en'
  /** As somebody chose it, for bytes that don't tell. */
  encoding?: Encoding
  /** Articles that are there already, to be told whether this is a copy of one. */
  against?: KnownArticle[]
  /** Confirmed profiles and all the names they go by. */
  gazetteer?: KnownName[]
  /** Language of the warnings. */
  locale?: Locale
}

/**
 * Reads a raw article and says what it understood, with the place in the raw text of every finding. Pure: the same
 * bytes give the same proposal. Throws `ImportRefused`, and nothing else, for material that it cannot read.
 */
export function importArticle(input: ImportInput): ArticleProposal {
  const time = new Stopwatch()
  const { text: raw, lost } = decode(input.bytes, input.encoding)
  const findings = new Findings(raw, input.locale ?? defaultLocale)
  if (lost > 0) findings.warn('characters-lost', { count: lost })

  const reader = chooseReader(input.file, raw)
  const reading = reader.read(findings)
  time.check()
  const listed = removeContents(reading.blocks, findings)
  const cleaned = removePullQuotes(removeFurniture(listed, findings), findings)
  const {
    metadata,
    blocks: body,
    interviewee,
  } = readMetadata(cleaned, reading.frontMatter, findings)
  time.check()
  const language = languageOf(input.language ?? 'auto', raw)
  const opened = input.form === 'narrative' ? body : openInlineLabels(openCollapsed(body, findings))
  time.check()
  const people = metadata.credits.flatMap((credit) => credit.names)
  const namesAfter = (intro: Block[]) => namesOfTwo(metadata, interviewee, intro, language)
  const about = { title: metadata.title, people, namesAfter }
  const cast = chooseCast(opened, input.form ?? 'auto', about, findings)
  giveBackLabels(opened, cast)
  const blocks = findSections(opened, cast, findings)
  const askers = [...cast.speakers.values()]
    .filter(({ bracketed }) => bracketed)
    .map(({ label }) => label)
  metadata.outlet ??= outletIn(
    blocks,
    findings.removed.map(({ text }) => text),
    askers,
  )
  assignRoles(cast, blocks, metadata.outlet)
  warnIfTruncated(blocks, findings)
  const parts = formParts(blocks, cast, findings)
  time.check()

  const { speakers, sections, passages, texts } = finishPassages(parts, cast, findings)
  time.check()
  removeLooseLinks(passages, findings)
  warnOfSimilarLabels(passages, findings)
  const opening = new Set(sections.map(({ firstPassage }) => firstPassage))
  const dated: Dated[] = passages.map((passage, i) => ({
    passage,
    text: texts[i] ?? { text: '', at: [], marks: [] },
    opensSection: opening.has(passage.n),
  }))
  const events = findEvents(dated, language, metadata.date, findings)
  const firstTurn = passages.findIndex(({ turn }) => turn !== null)
  metadata.interviewDate ??= interviewDateIn(dated.slice(0, Math.max(firstTurn, 0)), events)
  time.check()
  const mentions = findMentions(
    passages.map(({ text }) => text),
    input.gazetteer ?? [],
    [...cast.speakers.values()],
    metadata.credits,
  )
  const copyOf = findCopy(raw, input.against ?? [])
  if (copyOf)
    findings.warn('copy', { file: copyOf.file, percent: Math.round(copyOf.containment * 100) })
  time.check()

  const invisible = findings.removed.filter(({ why }) => why === 'control')
  if (invisible.length > 0)
    findings.warn('control-characters', {
      count: invisible.reduce((sum, { text }) => sum + text.length, 0),
    })
  return {
    file: input.file,
    format: reader.format,
    ...(input.encoding && { encoding: input.encoding }),
    form: cast.speakers.size > 0 ? 'qa' : 'narrative',
    language,
    metadata,
    copyOf,
    speakers,
    sections,
    passages,
    events,
    mentions,
    removed: findings.removed.sort((a, b) => a.span[0] - b.span[0]),
    warnings: findings.warnings,
    provenance: findings.provenance.sort((a, b) => a.span[0] - b.span[0]),
  }
}

function languageOf(wanted: 'auto' | 'zh' | 'en', raw: string): 'zh' | 'en' {
  if (wanted !== 'auto') return wanted
  return shareOfHan(raw.slice(0, 200_000)) > 0.15 ? 'zh' : 'en'
}
