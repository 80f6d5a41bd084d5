import type { Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import { siteMessages } from '@/locales/messagesSite'
import type { CollectionEntry } from '@/model/page/listPages'
import { HanText } from '../HanText'
import { Section } from '../lists/Section'

type Props = { series: CollectionEntry[]; topics: CollectionEntry[]; locale: Locale }

/** Series with what they are about, topics as words; each with the number of its articles. */
export function Collections({ series, topics, locale }: Props) {
  if (series.length === 0 && topics.length === 0) return null
  const site = siteMessages[locale]
  return (
    <Section id="collections" title={series.length > 0 ? site.series : site.topics} locale={locale}>
      <div>
        {series.length > 0 && (
          <div className="series">
            {series.map(({ text, href, description, count }) => (
              <article key={href}>
                <h3>
                  <a href={href}>
                    <HanText text={text} locale={locale} />
                  </a>
                  <small className="ui">{listMessages[locale].articles(count)}</small>
                </h3>
                {description && <p>{description}</p>}
              </article>
            ))}
          </div>
        )}
        {topics.length > 0 && (
          <ul className="topics ui" aria-label={site.topics}>
            {topics.map(({ text, href, count }) => (
              <li key={href}>
                <a href={href}>{text}</a>
                <small>{count}</small>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
