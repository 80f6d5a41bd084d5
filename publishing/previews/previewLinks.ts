import type { Locale } from '@/locales/locale'
import { previewPath } from '@/model/address/addresses'
import { idOf } from '@/model/idOf'
import { newPreviewSecret, previewHash } from '@/model/address/previewSecret'
import type { PreviewLink } from '@/payload-types'

import { inNameOf, type Newsroom } from '../newsroom'
import { PublishingError } from '../PublishingError'
import { readLanguage } from '../readLanguage'
import { readUserNames } from '../readUserNames'
import { requirePublisher } from '../requirePublisher'

/** For how many days a preview link may be open. */
export const previewDays = [1, 7, 30] as const
export type PreviewDays = (typeof previewDays)[number]

/** A preview link as the newsroom sees it, without its address. Times are ISO 8601. */
export type ListedPreview = {
  id: string
  language: Locale
  /** The name of whoever made it. */
  by: string | null
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  state: 'open' | 'expired' | 'revoked'
}

/** `path` is told this once: only the hash of its secret is kept. */
export type MadePreview = ListedPreview & { path: string }

/**
 * Makes an address under which somebody without an account reads the draft of one language. To show unpublished words
 * outside is up to those who publish.
 *
 * @throws PublishingError `may-not-publish`, `no-such-interview`
 */
export async function makePreview(
  newsroom: Newsroom,
  interview: string,
  { locale, days }: { locale: Locale; days: PreviewDays },
): Promise<MadePreview> {
  requirePublisher(newsroom)
  await readLanguage(newsroom, interview, locale)
  const secret = newPreviewSecret()
  const link = await newsroom.payload.create({
    collection: 'previewLinks',
    depth: 0,
    data: {
      interview,
      language: locale,
      hash: await previewHash(secret),
      expiresAt: new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString(),
      by: newsroom.user?.id ?? null,
    },
  })
  return { ...listed(link, newsroom.user?.name ?? null), path: previewPath(locale, secret) }
}

/**
 * All preview links of an interview, the newest first, also those that no longer open.
 *
 * @throws PublishingError `no-such-interview`
 */
export async function listPreviews(
  newsroom: Newsroom,
  interview: string,
): Promise<ListedPreview[]> {
  await readLanguage(newsroom, interview, 'zh')
  const { docs } = await newsroom.payload.find({
    collection: 'previewLinks',
    where: { interview: { equals: interview } },
    sort: '-createdAt',
    depth: 0,
    limit: 100,
    ...inNameOf(newsroom),
  })
  const names = await readUserNames(
    newsroom.payload,
    docs.map(({ by }) => by),
  )
  return docs.map((link) => listed(link, names.get(idOf(link.by) ?? '') ?? null))
}

/**
 * Closes a preview link for good; one that is closed already stays as it is.
 *
 * @throws PublishingError `may-not-publish`, `no-such-preview`
 */
export async function revokePreview(
  newsroom: Newsroom,
  interview: string,
  id: string,
): Promise<ListedPreview> {
  requirePublisher(newsroom)
  const { payload } = newsroom
  const found = await payload.findByID({
    collection: 'previewLinks',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!found || idOf(found.interview) !== interview) throw new PublishingError('no-such-preview')
  const link = found.revokedAt
    ? found
    : await payload.update({
        collection: 'previewLinks',
        id,
        depth: 0,
        data: { revokedAt: new Date().toISOString() },
      })
  const names = await readUserNames(payload, [link.by])
  return listed(link, names.get(idOf(link.by) ?? '') ?? null)
}

function listed(link: PreviewLink, by: string | null): ListedPreview {
  const { id, language, createdAt, expiresAt, revokedAt } = link
  const isOver = Date.parse(expiresAt) <= Date.now()
  return {
    id,
    language,
    by,
    createdAt,
    expiresAt,
    revokedAt: revokedAt ?? null,
    state: revokedAt ? 'revoked' : isOver ? 'expired' : 'open',
  }
}
