import { facingLocale, type Locale } from '@/locales/locale'

import { readLanguage, type StoredLanguage, type Work } from './readLanguage'
import { TranslationError } from './translationError'

/**
 * Both languages of an interview, one after the other.
 *
 * @throws TranslationError `no-such-interview`, `not-a-translation`
 */
export async function readBoth(
  work: Work,
  to: Locale,
): Promise<{ original: StoredLanguage; translation: StoredLanguage }> {
  const original = await readLanguage(work, facingLocale(to))
  if (original.shared.originalLanguage === to) throw new TranslationError('not-a-translation')
  return { original, translation: await readLanguage(work, to) }
}
