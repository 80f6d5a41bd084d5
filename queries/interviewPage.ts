import type { Locale } from '@/locales/locale'
import type { InterviewPage } from '@/model/interviewPage'

import { articleHead } from './articleHead'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { passagesIn, readInterview } from './readInterviews'
import { localesWhere } from './toModel'
import { withPictures } from './withPictures'

/** An article in one language; `null` where it is not public in that language. */
export async function interviewPage(locale: Locale, slug: string): Promise<InterviewPage | null> {
  const payload = await openPayload()
  const tags = new PageTags()
  const found = await readInterview(payload, { slug: { equals: slug } }, tags)
  const doc = found[locale]
  // Not found is remembered too, until some interview is published.
  if (!doc) tags.asked('interviews')
  const page = doc && {
    ...(await articleHead(
      payload,
      doc,
      locale,
      localesWhere((language) => found[language] !== undefined),
      tags,
    )),
    title: doc.title,
    standfirst: doc.standfirst ?? null,
    seoTitle: doc.seo?.title ?? null,
    seoDescription: doc.seo?.description ?? null,
    passages: await withPictures(payload, passagesIn(found, locale), locale, tags),
  }
  await tags.keep()
  return page ?? null
}
