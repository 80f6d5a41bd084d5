import type { Locale } from '@/locales/locale'
import { profileMessages } from '@/locales/messagesProfile'
import { siteMessages } from '@/locales/messagesSite'
import type { ProfileKind, Quotation } from '@/model/page/profilePage'
import { Section } from '../lists/Section'
import { NameLink } from '../NameLink'
import { quotedWords } from '../lists/quotedWords'
import { monthOf } from '../lists/monthOf'

type Props = { quotations: Quotation[]; kind: ProfileKind; locale: Locale }

/** What others say: the speaker in the gutter, the place below. */
export function SaidAbout({ quotations, kind, locale }: Props) {
  if (quotations.length === 0) return null
  const messages = profileMessages[locale]
  const site = siteMessages[locale]
  const voices = new Set(quotations.map(({ speaker }) => speaker.text))
  const articles = new Set(quotations.map(({ article }) => article.href))
  return (
    <Section
      id="said"
      title={messages.saidAbout[kind]}
      locale={locale}
      note={messages.saidCount(voices.size, articles.size)}
    >
      <div className="said">
        {quotations.map(({ words, speaker, ink, exchange, passageHref, article, publishedAt }) => (
          <blockquote key={passageHref + words}>
            <b className={`at ui ${ink}`}>
              <NameLink name={speaker} locale={locale} />
            </b>
            <p>{quotedWords(words)}</p>
            <cite className="ui">
              <a href={passageHref}>
                {exchange === null
                  ? site.titleMarks(article.text)
                  : messages.exchangeOf(site.titleMarks(article.text), exchange)}
              </a>
              {publishedAt && site.comma + monthOf(publishedAt, locale)}
            </cite>
          </blockquote>
        ))}
      </div>
    </Section>
  )
}
