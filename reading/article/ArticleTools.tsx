import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import { draftPath, facingDraftPath, facingPath, interviewPath } from '@/model/address/addresses'
import type { ArticleHead } from '@/model/page/interviewPage'
import { LanguageSwitch } from '../LanguageSwitch'

type Props = {
  head: Pick<ArticleHead, 'locale' | 'slug' | 'published' | 'draft'>
  current: Locale | 'facing'
  /** How long it is, or how far translated. */
  children: ReactNode
}

/** The line between the head of an article and its text: its languages, and its size. */
export function ArticleTools({
  head: { locale, slug, published, draft },
  current,
  children,
}: Props) {
  const hrefs = Object.fromEntries(
    published.map((language) => [
      language,
      draft ? draftPath(language, draft) : interviewPath(language, slug),
    ]),
  )
  const facing = draft ? facingDraftPath(locale, draft) : facingPath(locale, slug)
  return (
    <div className="tools">
      <LanguageSwitch
        locale={locale}
        hrefs={hrefs}
        facingHref={published.length > 1 ? facing : undefined}
        current={current}
      />
      <p className="ui">{children}</p>
    </div>
  )
}
