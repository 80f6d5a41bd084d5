import type { Access, FieldAccess, PayloadRequest } from 'payload'

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

/** A contributor may be limited to some languages; an empty list is no limit. */
export function mayWriteIn(user: Requester, locale: string | null | undefined): boolean {
  if (roleOf(user) !== 'contributor') return true
  const limit = user?.languages ?? []
  return limit.length === 0 || limit.some((language) => language === locale)
}

/** Whether an account with a role asks, rather than a visitor. */
export const signedIn = (req: PayloadRequest): boolean => roleOf(req.user) !== null

export const everybody: Access = () => true
export const nobody: Access = () => false
export const isSignedIn: Access = ({ req }) => signedIn(req)
export const isEditor: Access = ({ req }) => mayPublish(req.user)
export const isAdmin: Access = ({ req }) => roleOf(req.user) === 'admin'

/**
 * Who is signed in saves drafts. The admin asks this with the status "published" to decide whether to show the
 * button; that nothing is published past it is up to `guardPublishing`.
 */
export const maySave: Access = ({ data, req }) =>
  mayPublish(req.user) || (signedIn(req) && data?.['_status'] !== 'published')

/** Contributors delete drafts, except those limited to one language: a document holds both. */
export const mayDelete: Access = ({ req }) => signedIn(req) && writesAllLanguages(req)

export const isEditorField: FieldAccess = ({ req }) => mayPublish(req.user)
export const isAdminField: FieldAccess = ({ req }) => roleOf(req.user) === 'admin'

function writesAllLanguages({ user }: PayloadRequest): boolean {
  return mayPublish(user) || (user?.languages ?? []).length === 0
}
