import { Fragment } from 'react'
import { facingLocale, type Locale } from '@/locales/locale'
import { sideOf } from '@/model/bars/facingBars'
import type { FacingPage, FacingRow } from '@/model/page/interviewPage'
import { noteNumbers } from '@/model/passage/noteNumbers'
import type { Passage } from '@/model/passage/passage'
import { layOutTranscript, type Block } from '@/model/passage/transcriptLayout'
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
      {blocks.map((one) => block(one, number === null ? 'h2' : 'h3'))}
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

  function block(one: Block<Item>, subheading: 'h2' | 'h3') {
    if (one.type === 'passage') return row(one.passage.row, subheading)
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
        {one.passages.map(({ passage, opens }, index) => (
          <Fragment key={passage.id}>
            {opens !== null && index > 0 && (
              <ExchangeNumber number={opens} locale={locale} id={`x-${opens}`} />
            )}
            {row(passage.row, subheading)}
          </Fragment>
        ))}
      </Turn>
    )
  }

  function row(one: FacingRow, subheading: 'h2' | 'h3') {
    return <Row key={one.id} row={one} sides={sidesOf(one)} subheading={subheading} />
  }
}
