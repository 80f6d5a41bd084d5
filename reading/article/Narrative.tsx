import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { passageAnchor } from '@/model/address/addresses'
import type { PassageEvent } from '@/model/page/interviewPage'
import { paragraphNumbers } from '@/model/passage/paragraphNumbers'
import type { Passage } from '@/model/passage/passage'
import { quotedPassage } from '@/model/passage/quotedPassage'
import { layOutTranscript } from '@/model/passage/transcriptLayout'
import type { Notes } from './notes'
import { Paragraph } from './Paragraph'
import { PassageBlock } from './PassageBlock'
import { PullQuote } from './PullQuote'
import { SectionHeading } from './SectionHeading'

type Props = { passages: Passage[]; events: PassageEvent[]; locale: Locale; notes: Notes }

/** A text that one voice tells: numbered paragraphs, their dates in the gutter. */
export function Narrative({ passages, events, locale, notes }: Props) {
  const numbers = paragraphNumbers(passages)

  const show = (passage: Passage, section: number | null): ReactNode => {
    const number = numbers.get(passage.id)
    const quoted = passage.kind === 'quote' ? quotedPassage(passage, passages) : null
    if (quoted) {
      const place = siteMessages[locale].paragraph(numbers.get(quoted.id) ?? 0)
      return (
        <PullQuote
          key={passage.id}
          passage={passage}
          locale={locale}
          speaker={null}
          place={{ label: place, href: passageAnchor(quoted.id) }}
        />
      )
    }
    const block = (
      <PassageBlock
        key={passage.id}
        passage={passage}
        locale={locale}
        notes={notes}
        subheading={section === null ? 'h2' : 'h3'}
      />
    )
    if (number === undefined) return block
    return (
      <Paragraph
        key={passage.id}
        number={number}
        passage={passage.id}
        events={events.filter((event) => event.passage === passage.id)}
        locale={locale}
      >
        {block}
      </Paragraph>
    )
  }

  return layOutTranscript(passages).map(({ number, heading, blocks }) => (
    <section key={number}>
      {heading && number !== null && (
        <SectionHeading heading={heading} number={number} locale={locale} />
      )}
      {blocks.flatMap((block) =>
        block.type === 'passage'
          ? show(block.passage, number)
          : block.passages.map(({ passage }) => show(passage, number)),
      )}
    </section>
  ))
}
