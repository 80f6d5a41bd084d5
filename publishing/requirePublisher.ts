import { mayPublish } from '@/model/role'

import type { Newsroom } from './newsroom'
import { PublishingError } from './PublishingError'

/**
 * For what the server alone writes, so that the guards of the collection cannot tell who may.
 *
 * @throws PublishingError `may-not-publish`
 */
export function requirePublisher(newsroom: Newsroom): void {
  if (!mayPublish(newsroom.user)) throw new PublishingError('may-not-publish')
}
