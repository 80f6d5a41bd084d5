import type { Locale } from '@/locales/locale'
import { messagesPreview } from '@/locales/messagesPreview'
import type { InterviewPage } from '@/model/page/interviewPage'

import { heldPreview } from './heldPreview'
import { toInterviewPage } from './interviewPage'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { readInterview } from './readInterviews'

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
  const titled = { ...doc, title: doc.title || messagesPreview[locale].untitled }
  const page = await toInterviewPage(payload, { ...found, [locale]: titled }, locale, tags)
  // The other language has a page of its own, but not beside a page that readers cannot open.
  return page && { page: { ...page, published: [locale] }, expiresAt, isPublic: locale in found }
}
