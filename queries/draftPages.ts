import type { Payload, TypedUser } from 'payload'

import { defaultLocale, facingLocale, locales, type Locale } from '@/locales/locale'
import type { FacingPage, InterviewPage } from '@/model/page/interviewPage'
import { withoutMachineWords } from '@/transcript/withoutMachineWords'

import { toFacingPage } from './facingPage'
import { toInterviewPage } from './interviewPage'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { readDraftInterview } from './readDraftInterview'
import type { InterviewInLanguages } from './readInterviews'
import { typedWords } from './typedWords'

/** Which draft somebody wants to see; `screen` names the one whose unsaved words go before what is stored. */
export type DraftAsked = { id: string; locale: Locale; screen: string | null }

/** The page that a draft would be; `null` for visitors. Where nothing is written in that language it is all gaps. */
export async function draftInterviewPage(
  headers: Headers,
  asked: DraftAsked,
): Promise<InterviewPage | null> {
  const payload = await openPayload()
  const found = await readAsTyped(payload, headers, asked)
  const page = await toInterviewPage(payload, found, asked.locale, new PageTags())
  return page && { ...page, draft: asked.id }
}

/** The same of both languages, side by side. */
export async function draftFacingPage(
  headers: Headers,
  asked: DraftAsked,
): Promise<FacingPage | null> {
  const payload = await openPayload()
  const found = await readAsTyped(payload, headers, asked)
  const page = await toFacingPage(payload, found, asked.locale, new PageTags())
  return page && { ...page, draft: asked.id }
}

/** Whether whoever sends these headers may see drafts of this interview. */
export async function mayReadDraft(headers: Headers, id: string): Promise<boolean> {
  const payload = await openPayload()
  const user = await whoAsks(payload, headers)
  if (!user) return false
  const { totalDocs } = await payload.count({
    collection: 'interviews',
    where: { id: { equals: id } },
    overrideAccess: false,
    locale: defaultLocale,
    user,
  })
  return totalDocs > 0
}

/** The account behind a request, with which drafts are read. */
export async function whoAsks(payload: Payload, headers: Headers): Promise<TypedUser | null> {
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  return user
}

const nothingWritten = { title: '', standfirst: null, body: null, credits: [] }

async function readAsTyped(
  payload: Payload,
  headers: Headers,
  { id, screen }: DraftAsked,
): Promise<InterviewInLanguages> {
  const user = await whoAsks(payload, headers)
  if (!user) return {}
  const found = await readDraftInterview(payload, id, { user })
  for (const language of locales) {
    const other = found[facingLocale(language)]
    if (!found[language] && other) found[language] = { ...other, ...nothingWritten }
  }
  const typed = screen === null ? undefined : typedWords(user.id, screen)
  if (typed?.interview !== id) return found
  const { locale, title, standfirst } = typed
  const body = withoutMachineWords(typed.body)
  const stored = found[locale]
  return stored ? { ...found, [locale]: { ...stored, title, standfirst, body } } : found
}
