import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { passageText, type Passage } from '@/model/passage/passage'
import { withoutQuotationMarks } from '@/model/passage/quotedPassage'
import { HanText } from '../HanText'
import { passageAttributes } from './passageAttributes'

type Props = {
  passage: Passage
  locale: Locale
  /** Whose words they are, where somebody speaks. */
  speaker: string | null
  /** Where they stand in the text. */
  place: { label: string; href: string }
}

/** Words of the text, set large; they link to where they were said. */
export function PullQuote({ passage, locale, speaker, place }: Props) {
  return (
    <blockquote className="pull" {...passageAttributes(passage)}>
      <p>
        “<HanText text={withoutQuotationMarks(passageText(passage))} locale={locale} />”
      </p>
      <cite className="ui">
        {speaker && `${speaker}${siteMessages[locale].comma}`}
        <a href={place.href}>{place.label}</a>
      </cite>
    </blockquote>
  )
}
