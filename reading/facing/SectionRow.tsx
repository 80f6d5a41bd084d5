import { languageTag } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { FacingRow } from '@/model/page/interviewPage'
import { passageText } from '@/model/passage/passage'
import { passageAttributes } from '../article/passageAttributes'
import { HanText } from '../HanText'
import type { Side } from './Row'

type Props = { row: FacingRow; number: number; sides: Side[] }

/** The title of a section in both languages; the first one is the heading. */
export function SectionRow({ row, number, sides }: Props) {
  return (
    <div className="row title" {...passageAttributes({ id: row.id, kind: 'heading' })}>
      {sides.map(({ language, passage, original }, index) => {
        const messages = siteMessages[language]
        const gap = original ? messages.noOriginal : messages.notTranslated
        const words = passage ? <HanText text={passageText(passage)} locale={language} /> : gap
        const attributes = {
          lang: languageTag[language],
          'data-missing': passage ? undefined : '',
          'data-stale': row.stale && !original ? '' : undefined,
        }
        return index === 0 ? (
          <h2 key={language} id={`s-${number}`} {...attributes}>
            <span className="no">{number}</span>
            <span>{words}</span>
          </h2>
        ) : (
          <p key={language} className="h2" {...attributes}>
            {words}
          </p>
        )
      })}
    </div>
  )
}
