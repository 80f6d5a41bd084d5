import type { Payload } from 'payload'

import { facingLocale, locales, type Locale } from '@/locales/locale'
import { alignTranslation } from '@/model/facing/alignPassages'
import type { FacingPage } from '@/model/page/interviewPage'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { articleHead } from './articleHead'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { readInterview, type InterviewInLanguages, type StoredInterview } from './readInterviews'
import { readProfiles } from './readNames'
import { speakerProfiles, toSpeakers } from './readSpeakers'
import { toCredits } from './toModel'
import { withPictures } from './withPictures'

/** An article beside its translation; `null` unless both are public. */
export async function facingPage(locale: Locale, slug: string): Promise<FacingPage | null> {
  const payload = await openPayload()
  const tags = new PageTags()
  const found = await readInterview(payload, { slug: { equals: slug } }, tags)
  const page = await toFacingPage(payload, found, locale, tags)
  if (!page) tags.asked('interviews')
  await tags.keep()
  return page
}

/** What was found of an interview as its page of both languages; `null` unless it has both. */
export async function toFacingPage(
  payload: Payload,
  { zh, en }: InterviewInLanguages,
  locale: Locale,
  tags: PageTags,
): Promise<FacingPage | null> {
  if (!zh || !en) return null
  const doc = locale === 'zh' ? zh : en
  const original = doc.originalLanguage === 'zh' ? zh : en
  const translation = doc.originalLanguage === 'zh' ? en : zh
  return {
    ...(await articleHead(payload, doc, locale, [...locales], tags)),
    titles: { zh: zh.title, en: en.title },
    standfirsts: { zh: zh.standfirst ?? null, en: en.standfirst ?? null },
    names: await namesInBoth(doc, payload, tags),
    creditsOf: { zh: toCredits(zh.credits), en: toCredits(en.credits) },
    rows: alignTranslation(
      await withPictures(payload, passagesFromBody(original.body), doc.originalLanguage, tags),
      await withPictures(
        payload,
        passagesFromBody(translation.body),
        facingLocale(doc.originalLanguage),
        tags,
      ),
    ),
  }
}

async function namesInBoth(
  doc: StoredInterview,
  payload: Payload,
  tags: PageTags,
): Promise<FacingPage['names']> {
  const profiles = await readProfiles(payload, speakerProfiles(doc.speakers), tags)
  const [chinese, english] = [
    toSpeakers(doc.speakers, profiles, 'zh'),
    toSpeakers(doc.speakers, profiles, 'en'),
  ]
  return Object.fromEntries(
    chinese.map((speaker, place) => [
      speaker.key,
      { zh: speaker.name.text, en: english[place]?.name.text ?? speaker.name.text },
    ]),
  )
}
