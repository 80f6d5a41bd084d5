import type { Payload, TypedUser } from 'payload'

import { locales } from '@/locales/locale'
import { withoutMachineWords } from '@/transcript/withoutMachineWords'

import { articleFields, type InterviewInLanguages } from './readInterviews'

/** Somebody with an account, or whoever was given a secret address: then the caller has checked the secret. */
export type DraftReader = { user: TypedUser } | { overrideAccess: true }

/**
 * An interview as it would be read if all of it were published now: the newest draft of each language that has a title
 * or a text, without what only a machine wrote.
 */
export async function readDraftInterview(
  payload: Payload,
  id: string,
  reader: DraftReader,
): Promise<InterviewInLanguages> {
  const found: InterviewInLanguages = {}
  for (const locale of locales) {
    const doc = await payload.findByID({
      collection: 'interviews',
      id,
      draft: true,
      overrideAccess: false,
      ...reader,
      locale,
      fallbackLocale: false,
      depth: 0,
      select: articleFields,
      disableErrors: true,
    })
    // What was never written is `null` here, whatever the generated type says.
    if (!doc?.title && !doc?.body) continue
    found[locale] = { ...doc, title: doc.title || '', body: withoutMachineWords(doc.body) }
  }
  return found
}
