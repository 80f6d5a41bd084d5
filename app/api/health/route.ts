import { version } from '@/package.json'
import { readHealth } from '@/queries/readHealth'

export const dynamic = 'force-dynamic'

/** Whether the site can serve: 200 with the kind of database, 503 when the database does not answer. */
export async function GET() {
  const database = await readHealth()
  return database
    ? Response.json({ status: 'ok', database, version })
    : Response.json({ status: 'unavailable', version }, { status: 503 })
}
