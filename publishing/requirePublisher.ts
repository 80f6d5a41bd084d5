import type { Newsroom } from './newsroom'
import { PublishingError } from './PublishingError'

export function isPublisher({ user }: Newsroom): boolean {
  return user?.role === 'admin' || user?.role === 'editor'
}

/**
 * For what the server alone writes, so that the guards of the collection cannot tell who may.
 *
 * @throws PublishingError `may-not-publish`
 */
export function requirePublisher(newsroom: Newsroom): void {
  if (!isPublisher(newsroom)) throw new PublishingError('may-not-publish')
}
