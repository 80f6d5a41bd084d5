import type { Access, FieldAccess, PayloadRequest } from 'payload'

import { mayPublish, roleOf } from '@/model/role'

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
