import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { interviewsPath } from '@/model/address/addresses'
import type { InterviewListPage } from '@/model/page/listPages'
import { HanText } from '../HanText'
import { InterviewList } from './InterviewList'

type Props = {
  kind: 'topic' | 'series'
  /** The list of its articles, under the title and description of the topic or series. */
  page: InterviewListPage
}

/** The articles of one topic or series. */
export function CollectionPage({ kind, page }: Props) {
  const { locale, title, description } = page
  return (
    <div className="wrap">
      <header className="head">
        <p className="kick ui">
          <a href={interviewsPath(locale)}>{siteMessages[locale].interviews}</a>
          {siteMessages[locale].comma}
          {kindWord(kind, locale)}
        </p>
        <h1>
          <HanText text={title} locale={locale} />
        </h1>
        {description && (
          <p className="stand">
            <HanText text={description} locale={locale} />
          </p>
        )}
      </header>
      <div className="idx alone">
        <InterviewList page={page} />
      </div>
    </div>
  )
}

function kindWord(kind: Props['kind'], locale: Locale): string {
  const { topics, series } = siteMessages[locale]
  return kind === 'topic' ? topics : series
}
