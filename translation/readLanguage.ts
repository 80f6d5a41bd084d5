import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import type { LanguageText } from '@/model/facing/translationRows'
import type { Interview } from '@/payload-types'
import { languageText } from '@/transcript/convert/languageText'

import { TranslationError } from './translationError'

/** Who works on which interview. */
export type Work = { payload: Payload; user: TypedUser; interview: string }

/** One language of an interview as its draft stands, with what both languages share. */
export type StoredLanguage = LanguageText & {
  body: unknown
  shared: Pick<Interview, 'originalLanguage' | 'speakers' | 'mentions'>
}

/**
 * Reads the draft of one language. Never hand the same request to two of these at once: a request has one language.
 *
 * @throws TranslationError `no-such-interview`
 */
export async function readLanguage(
  { payload, user, interview }: Work,
  locale: Locale,
): Promise<StoredLanguage> {
  const doc = await payload.findByID({
    collection: 'interviews',
    id: interview,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    user,
    disableErrors: true,
    select: {
      title: true,
      standfirst: true,
      credits: { label: true, names: true },
      body: true,
      translated: true,
      originalLanguage: true,
      speakers: true,
      mentions: true,
    },
  })
  if (!doc) throw new TranslationError('no-such-interview')
  const { body, originalLanguage, speakers, mentions } = doc
  return {
    ...languageText(doc, locale),
    body,
    shared: { originalLanguage, speakers, mentions },
  }
}
