import { listMessages } from '@/locales/messagesLists'
import type { InterviewListPage as Page } from '@/model/page/listPages'
import { HanText } from '../HanText'
import { Facets } from './Facets'
import { InterviewList } from './InterviewList'

/** All interviews and reports, narrowed by filters that are links, a page of them at a time. */
export function InterviewListPage({ page }: { page: Page }) {
  const { locale, title, description, facets } = page
  return (
    <div className="wrap">
      <header className="head">
        <h1>
          <HanText text={title} locale={locale} />
        </h1>
        {description && (
          <p className="stand">
            <HanText text={description} locale={locale} />
          </p>
        )}
      </header>
      <div className="rail idx">
        <Facets facets={facets} label={listMessages[locale].filters} />
        <InterviewList page={page} />
      </div>
    </div>
  )
}
