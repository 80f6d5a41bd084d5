import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import type { Desk } from '@/desk/deskContext'
import { interfaceLocale } from '@/locales/locale'

/** Who looks at a screen of the desk; a visitor is sent to sign in first. */
export function deskOf({ initPageResult }: AdminViewServerProps, path: string): Desk {
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return {
    payload: req.payload,
    user: req.user,
    language: interfaceLocale(req.i18n.language),
  }
}
