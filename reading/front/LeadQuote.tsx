import { languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { PullQuote } from '@/model/page/listPages'
import { HanText } from '../HanText'
import { quotedWords } from '../lists/quotedWords'

type Props = { quote: PullQuote; language: Locale; locale: Locale }

/** The sentence that one bar of the picture stands for, and where it was said. */
export function LeadQuote({ quote, language, locale }: Props) {
  const { words, speaker, exchange, href } = quote
  const messages = siteMessages[locale]
  const lang = language === locale ? undefined : languageTag[language]
  return (
    <blockquote className="hang">
      <p lang={lang}>
        <HanText text={quotedWords(words)} locale={language} />
      </p>
      <cite className="ui">
        {speaker && exchange !== null && speaker + messages.comma}
        <a href={href}>
          {exchange === null ? (speaker ?? messages.source) : messages.exchange(exchange)}
        </a>
      </cite>
    </blockquote>
  )
}
