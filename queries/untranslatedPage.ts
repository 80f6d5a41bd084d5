import { facingLocale, type Locale } from '@/locales/locale'
import { interviewPath, profilePath, timelinePath } from '@/model/addresses'
import type { UntranslatedPage } from '@/model/interviewPage'

import { interviewPage } from './interviewPage'
import { profilePage } from './profilePage'
import { timelinePage } from './timelinePage'

const nothingSpoken = { form: null, speakers: [], credits: [], passages: [], publishedAt: null }

/** What stands at an address in the other language, for a reader to whom it is not there yet; else `null`. */
export async function untranslatedPage(
  kind: 'interview' | 'profile' | 'timeline',
  locale: Locale,
  slug: string,
): Promise<UntranslatedPage | null> {
  const language = facingLocale(locale)
  const base = { locale, language, kind }
  switch (kind) {
    case 'interview': {
      const page = await interviewPage(language, slug)
      return page && { ...base, ...page, locale, href: interviewPath(language, slug) }
    }
    case 'profile': {
      const page = await profilePage(language, slug)
      return (
        page && {
          ...base,
          ...nothingSpoken,
          title: page.name,
          standfirst: page.summary,
          href: profilePath(language, slug),
        }
      )
    }
    case 'timeline': {
      const page = await timelinePage(language, slug)
      return (
        page && {
          ...base,
          ...nothingSpoken,
          title: page.title,
          standfirst: page.standfirst,
          href: timelinePath(language, slug),
        }
      )
    }
  }
}
