import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import { siteMessages } from '@/locales/messagesSite'
import { facingPath, interviewPath } from '@/model/address/addresses'
import type { InterviewEntry } from '@/model/page/listPages'
import { entryLength } from './entryLength'
import { monthOf } from './monthOf'

type Props = {
  entry: InterviewEntry
  locale: Locale
  /** The language in which the entry is listed. */
  language: Locale
  /** Date and byline are left out where they stand elsewhere already. */
  dated?: boolean
  signed?: boolean
}

/** When, by whom, how long, and in which languages, each a link where it leads somewhere. */
export function EntryFacts({ entry, locale, language, dated = true, signed = true }: Props) {
  const messages = listMessages[locale]
  const { slug, form, publishedAt, bylines, published, originalLanguage } = entry
  const other = facingLocale(locale)
  const length = entryLength(entry, locale, language)
  const names = bylines.join(siteMessages[locale].listSeparator)
  return (
    <ul className="by ui">
      {dated && publishedAt && <li>{monthOf(publishedAt, locale)}</li>}
      {signed && names && (
        <li>{form === 'qa' ? messages.interviewBy(names) : messages.reportBy(names)}</li>
      )}
      {length && <li>{length}</li>}
      {published.length > 1 ? (
        <>
          {originalLanguage !== locale && <li>{messages.writtenIn[originalLanguage]}</li>}
          <li>
            <a
              href={interviewPath(other, slug)}
              lang={languageTag[other]}
              hrefLang={languageTag[other]}
            >
              {siteMessages[other].language}
            </a>
          </li>
          <li>
            <a href={facingPath(locale, slug)}>{siteMessages[locale].facing}</a>
          </li>
        </>
      ) : (
        <li>{messages.onlyIn[language]}</li>
      )}
    </ul>
  )
}
