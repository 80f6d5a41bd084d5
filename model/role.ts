import type { Locale } from '@/locales/locale'

export const roles = ['admin', 'editor', 'contributor'] as const
export type Role = (typeof roles)[number]

type Requester = { role?: Role | null; languages?: Locale[] | null } | null | undefined

/** The role of whoever asks; `null` for a visitor. */
export function roleOf(user: Requester): Role | null {
  return user?.role ?? null
}

/** Admins and editors publish, withdraw and delete; contributors write drafts. */
export function mayPublish(user: Requester): boolean {
  const role = roleOf(user)
  return role === 'admin' || role === 'editor'
}

/** A contributor may be limited to some languages; an empty list is no limit. A visitor writes in none. */
export function mayWriteIn(user: Requester, locale: string | null | undefined): boolean {
  const role = roleOf(user)
  if (role !== 'contributor') return role !== null
  const limit = user?.languages ?? []
  return limit.length === 0 || limit.some((language) => language === locale)
}
