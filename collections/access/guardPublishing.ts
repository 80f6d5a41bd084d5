import type { CollectionBeforeOperationHook } from 'payload'

import { mayPublish, mayWriteIn } from '@/model/role'

import { isOn } from './isOn'
import { Refusal } from './Refusal'

/**
 * Guards every write of a collection with drafts, whatever the entrance. Access rules alone do not hold here: a
 * rule on `_status` is answered by the stored document, not by the request, so a contributor could publish over
 * REST (measured on Payload 3.90).
 *
 * - The status is one of two words. Payload would store a list or an object, and SQLite then loses the texts beside it.
 * - Nobody writes all languages at once: publishing is a decision about one text in one language. Payload's own
 *   "publish all", "unpublish all" and "restore version" cut across languages and are refused. So is publishing
 *   another language than that of the request.
 * - A draft with words in it stays one, even if it says "published". Payload's "Copy to locale" saves the other
 *   language's status along with its words, and would put Chinese before English readers. "Publish" for a whole
 *   list of documents is sent as a draft, too, but says nothing else.
 * - A save that says nothing of the status is a draft. Payload would give readers the words of a public text, or
 *   withdraw it where a newer draft lies over it.
 * - Who may not publish saves drafts only, and only in the languages that they write in. Moving a document to the
 *   trash and back is no draft; `guardTrash` sees to it that nothing public is moved.
 *
 * @throws Refusal with status 403, or 400 for what is not understood, in the language of the request.
 */
export const guardPublishing: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const asked = (name: string): unknown => Reflect.get(args, name)
  if (operation === 'restoreVersion') throw new Refusal(req, 'restore-whole-version')
  if (operation !== 'create' && operation !== 'update') return
  if (
    req.locale === 'all' ||
    isOn(asked('publishAllLocales')) ||
    isOn(asked('unpublishAllLocales'))
  )
    throw new Refusal(req, 'all-languages-at-once')
  if (overrideAccess) return
  const sent: Record<string, unknown> = { ...Object(asked('data')) }
  const { _status: status = 'draft' } = sent
  if (status !== 'draft' && status !== 'published') throw new Refusal(req, 'unknown-status', 400)
  const one = asked('publishSpecificLocale') || req.locale
  if (one !== req.locale) throw new Refusal(req, 'one-language-at-a-time', 400)
  const isDraftWithWords = isOn(asked('draft')) && Object.keys(sent).length > 1
  const data =
    isDraftWithWords && sent['_status'] === 'published' ? { ...sent, _status: 'draft' } : sent
  if (mayPublish(req.user)) {
    const isSilent = operation === 'update' && !('_status' in data) && !('deletedAt' in data)
    return isSilent ? { ...args, data, draft: true } : { ...args, data }
  }
  const publishes =
    data['_status'] === 'published' ||
    asked('publishSpecificLocale') !== undefined ||
    (operation === 'update' && !isOn(asked('draft')) && !movesToTrashOrBack(data))
  if (publishes) throw new Refusal(req, 'may-not-publish')
  if (!mayWriteIn(req.user, req.locale)) throw new Refusal(req, 'may-not-write-language')
  return operation === 'create'
    ? { ...args, draft: true, data: { ...data, _status: 'draft' } }
    : { ...args, data }
}

/** What the admin sends for it: the moment or `null`, and for the way back the status "draft". */
function movesToTrashOrBack(data: Record<string, unknown>): boolean {
  return (
    'deletedAt' in data &&
    Object.keys(data).every((key) => key === 'deletedAt' || key === '_status')
  )
}
