import type { CollectionBeforeChangeHook } from 'payload'

import { edtfBounds, isEdtf } from '@/model/dates/edtf'

/** Events are sorted and searched by the first and last day that their date can mean. */
export const computeDateBounds: CollectionBeforeChangeHook = ({ data }) => {
  const date: unknown = data['date']
  if (typeof date !== 'string' || !isEdtf(date)) return data
  return { ...data, ...edtfBounds(date) }
}
