import type { Locale } from '@/locales/locale'
import { profileMessages } from '@/locales/messagesProfile'
import { siteMessages } from '@/locales/messagesSite'
import type { ProfilePage, Quotation } from '@/model/page/profilePage'
import { HanText } from '../HanText'
import { Section } from '../lists/Section'
import { quotedWords } from '../lists/quotedWords'
import { monthOf } from '../lists/monthOf'

/** Sentences that the person said, the first one large, each a link to where it stands. */
export function OwnWords({ page }: { page: ProfilePage }) {
  const { locale, kind, ownWords, spoken } = page
  if (ownWords.length === 0) return null
  const messages = profileMessages[locale]
  return (
    <Section
      id="words"
      title={messages.ownWords[kind]}
      locale={locale}
      note={spoken.passages > 0 && messages.spoken(spoken.passages, spoken.articles)}
    >
      <div className="words">
        {ownWords.map((quotation, index) => (
          <OwnQuotation
            key={quotation.passageHref + quotation.words}
            quotation={quotation}
            first={index === 0}
            last={ownWords[index + 1]?.article.href !== quotation.article.href}
            locale={locale}
          />
        ))}
      </div>
    </Section>
  )
}

type Props = {
  quotation: Quotation
  first: boolean
  /** The last one from its article: the article is named below it. */
  last: boolean
  locale: Locale
}

function OwnQuotation({ quotation, first, last, locale }: Props) {
  const { words, exchange, passageHref, article, publishedAt } = quotation
  const messages = profileMessages[locale]
  const site = siteMessages[locale]
  return (
    <>
      <blockquote className={first ? 'first' : undefined}>
        <a className="at ui" href={passageHref}>
          {exchange === null ? messages.passage : site.exchange(exchange)}
        </a>
        <p>
          <HanText text={quotedWords(words)} locale={locale} />
        </p>
      </blockquote>
      {last && (
        <p className="from ui">
          {messages.from}
          <a href={article.href}>{site.titleMarks(article.text)}</a>
          {publishedAt && site.comma + monthOf(publishedAt, locale)}
        </p>
      )}
    </>
  )
}
