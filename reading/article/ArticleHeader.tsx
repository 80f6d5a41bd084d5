import type { ReactNode } from 'react'
import type { InterviewPage } from '@/model/page/interviewPage'
import { HanText } from '../HanText'
import { ArticleMeta } from './ArticleMeta'
import { ArticleTools } from './ArticleTools'
import { Kicker } from './Kicker'

/** The head of an article in one language; `children` say its size. */
export function ArticleHeader({ page, children }: { page: InterviewPage; children: ReactNode }) {
  const { locale, title, standfirst } = page
  return (
    <header className="head">
      <Kicker head={page} />
      <h1>
        <HanText text={title} locale={locale} />
      </h1>
      {standfirst && (
        <p className="stand">
          <HanText text={standfirst} locale={locale} />
        </p>
      )}
      <ArticleMeta head={page} />
      <ArticleTools head={page} current={locale}>
        {children}
      </ArticleTools>
    </header>
  )
}
