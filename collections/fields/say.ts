import type { Bilingual } from '@/locales/bilingual'

/** A label, description or option of the admin, in both interface languages. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en })
