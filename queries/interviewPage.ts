import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import type { InterviewPage } from '@/model/page/interviewPage'

import { articleHead } from './articleHead'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { passagesIn, readInterview, type InterviewInLanguages } from './readInterviews'
import { localesWhere } from './toModel'
import { withPictures } from './withPictures'

/** An article in one language; `null` where it is not public in that language. */
export async function interviewPage(locale: Locale, slug: string): Promise<InterviewPage | null> {
  const payload = await openPayload()
  const tags = new PageTags()
  const found = await readInterview(payload, { slug: { equals: slug } }, tags)
  // Not found is remembered too, until some interview is published.
  if (!found[locale]) tags.asked('interviews')
  const page = await toInterviewPage(payload, found, locale, tags)
  await tags.keep()
  return page
}

/** What was found of an interview as its page in one language; `null` where it has none there. */
export async function toInterviewPage(
  payload: Payload,
  found: InterviewInLanguages,
  locale: Locale,
  tags: PageTags,
): Promise<InterviewPage | null> {
  const doc = found[locale]
  if (!doc) return null
  const published = localesWhere((language) => found[language] !== undefined)
  return {
    ...(await articleHead(payload, doc, locale, published, tags)),
    title: doc.title,
    standfirst: doc.standfirst ?? null,
    seoTitle: doc.seo?.title ?? null,
    seoDescription: doc.seo?.description ?? null,
    passages: await withPictures(payload, passagesIn(found, locale), locale, tags),
  }
}
