import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, TypedUser } from 'payload'

import { interfaceLocale, type Locale } from '@/locales/locale'
import type { Interview } from '@/payload-types'

/** What a tab of an interview shows it with. */
export type OpenInterview = {
  payload: DocumentViewServerProps['initPageResult']['req']['payload']
  user: TypedUser
  /** Of the interface. */
  language: Locale
  interview: Pick<Interview, 'id' | 'title' | 'originalLanguage' | 'speakers'>
}

/** The interview of a tab as whoever looks may read it; otherwise the page is not found. */
export async function openInterview({
  docID,
  req,
}: DocumentViewServerProps['initPageResult']): Promise<OpenInterview> {
  const { payload, user } = req
  if (!user || docID === undefined) notFound()
  const interview = await payload.findByID({
    collection: 'interviews',
    id: String(docID),
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
    select: { title: true, originalLanguage: true, speakers: { key: true, role: true } },
  })
  if (!interview) notFound()
  return { payload, user, language: interfaceLocale(req.i18n.language), interview }
}
