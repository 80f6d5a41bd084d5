import { languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { FacingRow } from '@/model/page/interviewPage'
import type { Passage } from '@/model/passage/passage'
import { FigureBlock } from '../article/FigureBlock'
import type { Notes } from '../article/notes'
import { PassageBlock } from '../article/PassageBlock'
import { passageAttributes } from '../article/passageAttributes'

/** What one language has of a passage. */
export type Side = { language: Locale; passage: Passage | null; notes: Notes; original: boolean }

type Props = {
  row: FacingRow
  sides: Side[]
  /** What a small heading is, as in `PassageBlock`. */
  subheading: 'h2' | 'h3'
}

/** A passage in two languages. A gap is drawn as what it is, an old translation says that it is old. */
export function Row({ row, sides, subheading }: Props) {
  const kind = (row.source ?? row.translation)?.kind ?? 'narration'
  return (
    <div className="row" {...passageAttributes({ id: row.id, kind })}>
      {sides.map((side, index) => (
        <Cell
          key={side.language}
          side={side}
          stale={row.stale && !side.original}
          subheading={index === 0 ? subheading : 'p'}
        />
      ))}
    </div>
  )
}

type CellProps = { side: Side; stale: boolean; subheading: 'h2' | 'h3' | 'p' }

/** The second cell of a row repeats neither the heading of the first nor its picture. */
function Cell({ side, stale, subheading }: CellProps) {
  const { language, passage, notes } = side
  const messages = siteMessages[language]
  const lang = languageTag[language]
  if (!passage)
    return (
      <div className="cell" lang={lang} data-missing="">
        <p className="none">{side.original ? messages.noOriginal : messages.notTranslated}</p>
      </div>
    )
  return (
    <div className="cell" lang={lang} data-stale={stale ? '' : undefined}>
      {passage.kind === 'figure' ? (
        <FigureBlock
          passage={passage}
          locale={language}
          notes={notes}
          anchored={false}
          captionOnly={subheading === 'p'}
        />
      ) : (
        <PassageBlock
          passage={passage}
          locale={language}
          notes={notes}
          anchored={false}
          subheading={subheading}
        />
      )}
      {stale && <p className="old ed">{messages.stale}</p>}
    </div>
  )
}
