import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { exchangeAnchor, passageAnchor } from '@/model/address/addresses'
import type { Speaker } from '@/model/page/interviewPage'
import type { Passage } from '@/model/passage/passage'
import { quotedPassage } from '@/model/passage/quotedPassage'
import { layOutTranscript, type Block } from '@/model/passage/transcriptLayout'
import { turnsOf } from '@/model/passage/turns'
import type { Notes } from './notes'
import { PassageBlock } from './PassageBlock'
import { PullQuote } from './PullQuote'
import { SectionHeading } from './SectionHeading'
import { ExchangeNumber, Turn } from './Turn'

type Props = { passages: Passage[]; speakers: Speaker[]; locale: Locale; notes: Notes }

/** A conversation from its first words to its last. */
export function Transcript({ passages, speakers, locale, notes }: Props) {
  const speakerOf = (key: string | null) => speakers.find((one) => one.key === key) ?? null

  const show = (passage: Passage, section: number | null): ReactNode =>
    pullQuoteOf(passage) ?? (
      <PassageBlock
        passage={passage}
        locale={locale}
        notes={notes}
        subheading={section === null ? 'h2' : 'h3'}
      />
    )

  /** Words that the conversation holds already are a pull quote; those from elsewhere a quotation like any other. */
  function pullQuoteOf(passage: Passage): ReactNode {
    const said = passage.kind === 'quote' ? quotedPassage(passage, passages) : null
    if (!said) return null
    const exchange = turnsOf(passages)[passages.indexOf(said)]?.exchange ?? null
    const messages = siteMessages[locale]
    return (
      <PullQuote
        passage={passage}
        locale={locale}
        speaker={speakerOf(said.speaker)?.name.text ?? null}
        place={
          exchange === null
            ? { label: messages.inText, href: passageAnchor(said.id) }
            : { label: messages.exchange(exchange), href: exchangeAnchor(exchange) }
        }
      />
    )
  }

  const turn = (one: Extract<Block<Passage>, { type: 'turn' }>, section: number | null) => (
    <Turn
      key={one.turn}
      turn={one.turn}
      speaker={speakerOf(one.speaker)}
      speakerKey={one.speaker}
      opens={one.opens}
      locale={locale}
    >
      {one.passages.map(({ passage, opens }, index) => (
        <Fragment key={passage.id}>
          {opens !== null && index > 0 && (
            <ExchangeNumber number={opens} locale={locale} id={`x-${opens}`} />
          )}
          {show(passage, section)}
        </Fragment>
      ))}
    </Turn>
  )

  return layOutTranscript(passages).map(({ number, heading, blocks }) => (
    <section key={number}>
      {heading && number !== null && (
        <SectionHeading heading={heading} number={number} locale={locale} />
      )}
      {blocks.map((block) =>
        block.type === 'turn' ? (
          turn(block, number)
        ) : (
          <Fragment key={block.passage.id}>{show(block.passage, number)}</Fragment>
        ),
      )}
    </section>
  ))
}
