import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import { interviewPath } from '@/model/address/addresses'
import { idOf } from '@/model/idOf'
import type { InterviewEntry } from '@/model/page/listPages'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import type { PageTags } from './PageTags'
import { findEvents } from './readEvents'
import { readPublished, type StoredInterview } from './readInterviews'
import { readProfiles } from './readNames'
import { speakerProfiles, toSpeakers } from './readSpeakers'
import { toCredits } from './toModel'

/** Articles as lists show them. */
export async function interviewEntries(
  payload: Payload,
  docs: readonly StoredInterview[],
  locale: Locale,
  tags: PageTags,
): Promise<InterviewEntry[]> {
  const published = await readPublished(
    payload,
    docs.map(({ id }) => id),
  )
  const profiles = await readProfiles(
    payload,
    docs.flatMap((doc) => speakerProfiles(doc.speakers)),
    tags,
  )
  const histories = docs.filter(({ form }) => form === 'narrative').map(({ id }) => id)
  const events = histories.length
    ? await findEvents(payload, { 'citations.interview': { in: histories } }, locale, tags)
    : []
  return docs.flatMap((doc) => {
    if (!doc.slug) return []
    const speakers = toSpeakers(doc.speakers, profiles, locale)
    return [
      {
        slug: doc.slug,
        href: interviewPath(locale, doc.slug),
        form: doc.form,
        title: doc.title,
        standfirst: doc.standfirst ?? null,
        publishedAt: doc.publishedAt ?? null,
        originalLanguage: doc.originalLanguage,
        published: published.get(doc.id) ?? [],
        speakers,
        bylines: bylinesOf(
          doc,
          speakers.filter(({ role }) => role === 'interviewer').map(({ name }) => name.text),
        ),
        passages: passagesFromBody(doc.body),
        dates: events
          .filter((event) =>
            event.citations?.some((citation) => idOf(citation.interview) === doc.id),
          )
          .map((event) => event.date),
      },
    ]
  })
}

/** Who made it: the first credit, or whoever asks the questions. */
function bylinesOf(doc: StoredInterview, interviewers: string[]): string[] {
  const [first] = toCredits(doc.credits)
  return first ? first.names : interviewers
}
