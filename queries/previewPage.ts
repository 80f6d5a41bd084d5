import type { Locale } from '@/locales/locale'
import { messagesPreview } from '@/locales/messagesPreview'
import type { InterviewPage } from '@/model/interviewPage'

import { articleHead } from './articleHead'
import { heldPreview } from './heldPreview'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { passagesIn, readInterview } from './readInterviews'
import { withPictures } from './withPictures'

export type PreviewPage = {
  page: InterviewPage
  /** Until when the link is open (ISO 8601). */
  expiresAt: string
  /** Whether readers have an earlier state of it. */
  isPublic: boolean
}

/**
 * The draft that a preview link shows, as readers would meet it; `null` where the link opens nothing. All around it
 * is read as for every visitor: of the other language, and of people and sources, only what is public. Nothing is
 * remembered of the page, so that no tags are kept for it.
 */
export async function previewPage(locale: Locale, secret: string): Promise<PreviewPage | null> {
  const held = await heldPreview(locale, secret)
  if (!held) return null
  const { doc, expiresAt } = held
  const payload = await openPayload()
  const tags = new PageTags()
  const found = await readInterview(payload, { id: { equals: doc.id } }, tags)
  const passages = passagesIn({ ...found, [locale]: doc }, locale)
  const page = {
    ...(await articleHead(payload, doc, locale, [locale], tags)),
    title: doc.title || messagesPreview[locale].untitled,
    standfirst: doc.standfirst ?? null,
    seoTitle: null,
    seoDescription: null,
    passages: await withPictures(payload, passages, locale, tags),
  }
  return { page, expiresAt, isPublic: found[locale] !== undefined }
}
