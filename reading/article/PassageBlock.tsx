import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { Passage } from '@/model/passage/passage'
import { FigureBlock } from './FigureBlock'
import { InlineRuns } from './InlineRuns'
import type { Notes } from './notes'
import { passageAttributes } from './passageAttributes'

type Props = {
  passage: Passage
  locale: Locale
  notes: Notes
  /** Whether the element is the passage's own place, which its permalink leads to; not so in one cell of two. */
  anchored?: boolean
  /** What a small heading is: `h2` where no heading stands above it, `p` where it translates one. */
  subheading?: 'h2' | 'h3' | 'p'
}

/** A passage as the element that its kind asks for. Headings of sections and pull quotes have parts of their own. */
export function PassageBlock({
  passage,
  locale,
  notes,
  anchored = true,
  subheading: Subheading = 'h3',
}: Props) {
  const attributes = anchored ? passageAttributes(passage) : {}
  const words = <InlineRuns content={passage.content} locale={locale} notes={notes} />
  switch (passage.kind) {
    case 'heading':
      return (
        <Subheading {...attributes} className="sub">
          {words}
        </Subheading>
      )
    case 'note':
      return (
        <p {...attributes} className="note block" role="note">
          <b>{siteMessages[locale].notes}</b>
          {words}
        </p>
      )
    case 'list': {
      const List = passage.ordered ? 'ol' : 'ul'
      return (
        <List {...attributes}>
          {(passage.items ?? []).map((item, index) => (
            <li key={index}>
              <InlineRuns content={item} locale={locale} notes={notes} />
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote {...attributes}>
          <p>{words}</p>
        </blockquote>
      )
    case 'figure':
      return <FigureBlock passage={passage} locale={locale} notes={notes} anchored={anchored} />
    case 'reference':
      return (
        <p {...attributes} className="reference">
          {words}
        </p>
      )
    case 'question':
      return (
        <p {...attributes} className="asked">
          {words}
        </p>
      )
    case 'narration':
    case 'answer':
      return <p {...attributes}>{words}</p>
  }
}
