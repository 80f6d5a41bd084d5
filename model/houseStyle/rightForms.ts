import type { Locale } from '@/locales/locale'
import type { KnownName } from './knownNames'
import { hasHan } from './scripts'

/** What something is called in both languages, as far as it is known, and the forms to avoid in either. */
export type Naming = Partial<Record<Locale, string>> & { wrong: readonly string[] }

/** Each wrong form with the right one of the same script: a Latin name inside Chinese text stays Latin. */
export function rightForms(namings: readonly Naming[]): KnownName[] {
  return namings.flatMap(({ zh, en, wrong }) =>
    wrong.flatMap((form) => {
      const right = hasHan(form) ? (zh ?? en) : (en ?? zh)
      return right && right !== form && form.trim() !== '' ? [{ wrong: form, right }] : []
    }),
  )
}
