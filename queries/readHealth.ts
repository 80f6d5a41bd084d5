import { openPayload } from './openPayload'

/** The kind of database, once it has answered a question; `null` when it does not. */
export async function readHealth(): Promise<'sqlite' | 'mongodb' | null> {
  try {
    const payload = await openPayload()
    await payload.count({ collection: 'topics', overrideAccess: false, locale: 'zh' })
    return payload.db.name === 'mongoose' ? 'mongodb' : 'sqlite'
  } catch {
    return null
  }
}
