import type { Locale } from '@/locales/locale'
import { passageText, type Passage } from '@/model/passage/passage'
import { HanText } from '../HanText'
import { passageAttributes } from './passageAttributes'

type Props = { heading: Passage; number: number; locale: Locale }

/** The title of a section under its number. The number is the page's; only the title is the passage. */
export function SectionHeading({ heading, number, locale }: Props) {
  return (
    <h2 id={`s-${number}`}>
      <span className="no">{number}</span>
      <span {...passageAttributes(heading)}>
        <HanText text={passageText(heading)} locale={locale} />
      </span>
    </h2>
  )
}
