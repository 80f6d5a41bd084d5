import { isRecord } from '@/transcript/convert/serialized'

/** Whether somebody else has the document open, as far as Payload's lock tells: by the id, or by the account. */
export function isOthers(editor: unknown, user: string): boolean {
  const id = isRecord(editor) ? editor['id'] : editor
  return (typeof id === 'string' || typeof id === 'number') && String(id) !== user
}

/** The name of whoever else has the document open; `null` where the lock does not tell it. */
export function nameOf(editor: unknown, user: string): string | null {
  if (!isRecord(editor) || !isOthers(editor, user)) return null
  const name = editor['name'] || editor['email']
  return typeof name === 'string' ? name : null
}
