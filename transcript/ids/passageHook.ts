import type { FieldHook } from 'payload'
import { guaranteePassages } from './guaranteePassages'

/**
 * `beforeValidate` of the field `body`: whatever stores a body, every block in it is a passage with an id of its own.
 * `previousValue` is the body as stored in the language of the request. What our editor sends passes unchanged.
 */
export const passageHook: FieldHook = ({ value, previousValue }) =>
  guaranteePassages(value, previousValue)
