import { facingLocale, type Locale } from '@/locales/locale'
import { interviewPath, profilePath, timelinePath } from '@/model/address/addresses'
import type { UntranslatedPage } from '@/model/page/interviewPage'

import { interviewPage } from './interviewPage'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { profilePage } from './profilePage'
import { readInterview } from './readInterviews'
import { readProfiles } from './readNames'
import { speakerProfiles, toSpeakers } from './readSpeakers'
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
      const speakers = page && (await speakersFor(locale, slug))
      return (
        page && {
          ...base,
          ...page,
          locale,
          speakers: speakers ?? page.speakers,
          credits: page.credits.filter(({ names }) => !names.every((name) => speaks(page, name))),
          href: interviewPath(language, slug),
        }
      )
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

/** A credit of somebody who is named as a speaker already, there in the reader's own script. */
function speaks({ speakers }: Pick<UntranslatedPage, 'speakers'>, credited: string): boolean {
  return speakers.some(({ name }) => name.text === credited)
}

/** The names of the speakers for the reader, to whom the text itself is not there yet. */
async function speakersFor(locale: Locale, slug: string) {
  const payload = await openPayload()
  const tags = new PageTags()
  const doc = (await readInterview(payload, { slug: { equals: slug } }, tags))[facingLocale(locale)]
  return (
    doc &&
    toSpeakers(
      doc.speakers,
      await readProfiles(payload, speakerProfiles(doc.speakers), tags),
      locale,
    )
  )
}
