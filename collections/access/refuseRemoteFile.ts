import type { CollectionBeforeOperationHook } from 'payload'

import { Refusal } from './Refusal'

/**
 * Payload fetches a picture itself when the request names an address instead of carrying a file. That would let
 * whoever may upload use the server to reach other machines.
 */
export const refuseRemoteFile: CollectionBeforeOperationHook = ({
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update') || req.file) return
  const sent: unknown = req.data?.['url']
  if (operation === 'create' && typeof sent === 'string')
    throw new Refusal(req, 'no-remote-file', 400)
}
