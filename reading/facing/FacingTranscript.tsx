import { Fragment } from 'react'
import { facingLocale, type Locale } from '@/locales/locale'
import { sideOf } from '@/model/facingBars'
import type { FacingPage, FacingRow } from '@/model/interviewPage'
import { noteNumbers } from '@/model/noteNumbers'
import type { Passage } from '@/model/passage'
import { layOutTranscript, type Block, type Placed } from '@/model/transcriptLayout'
import type { Notes } from '../article/notes'
import { ExchangeNumber, Turn } from '../article/Turn'
import { Row } from './Row'
import { SectionRow } from './SectionRow'

/** The passage that stands for a row in the order of the conversation, and the row. */
type Item = Pick<Passage, 'id' | 'kind' | 'speaker' | 'level'> & { row: FacingRow }

/** A conversation passage by passage in both languages, in the turns that both share. */
export function FacingTranscript({ page }: { page: FacingPage }) {
  const { locale, originalLanguage, rows, speakers, names } = page
  const notes: Record<Locale, Notes> = { zh: notesOf('zh'), en: notesOf('en') }
  const items = rows.flatMap((row): Item[] => {
    const passage = row.source ?? row.translation
    return passage ? [{ ...passage, id: row.id, row }] : []
  })

  return layOutTranscript(items).map(({ number, heading, blocks }) => (
    <section key={number}>
      {heading && number !== null && (
        <SectionRow row={heading.row} number={number} sides={sidesOf(heading.row)} />
      )}
      {blocks.map(block)}
    </section>
  ))

  function notesOf(language: Locale): Notes {
    const passages = rows.flatMap((row) => sideOf(row, language, originalLanguage) ?? [])
    return { numbers: noteNumbers(passages), prefix: `n-${language}-` }
  }

  function sidesOf(row: FacingRow) {
    return [locale, facingLocale(locale)].map((language) => ({
      language,
      passage: sideOf(row, language, originalLanguage),
      notes: notes[language],
      original: language === originalLanguage,
    }))
  }

  function block(one: Block<Item>) {
    if (one.type === 'passage')
      return <Row key={one.passage.id} row={one.passage.row} sides={sidesOf(one.passage.row)} />
    return (
      <Turn
        key={one.turn}
        turn={one.turn}
        speaker={speakers.find(({ key }) => key === one.speaker) ?? null}
        speakerKey={one.speaker}
        opens={one.opens}
        locale={locale}
        otherName={names[one.speaker]?.[facingLocale(locale)]}
      >
        {one.passages.map(inTurn)}
      </Turn>
    )
  }

  function inTurn({ passage, opens }: Placed<Item>, index: number) {
    return (
      <Fragment key={passage.id}>
        {opens !== null && index > 0 && (
          <ExchangeNumber number={opens} locale={locale} id={`x-${opens}`} />
        )}
        <Row row={passage.row} sides={sidesOf(passage.row)} />
      </Fragment>
    )
  }
}
