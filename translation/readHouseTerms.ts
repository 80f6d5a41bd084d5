import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import type { Term } from '@/model/facing/translationRow'

/** The words that the house always says in the same way, for a translation from one language into the other. */
export async function readHouseTerms(
  { payload, user }: { payload: Payload; user: TypedUser },
  from: Locale,
  to: Locale,
): Promise<Term[]> {
  const { docs } = await payload.find({
    collection: 'terms',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
    select: { zh: true, en: true, avoid: true },
  })
  return docs.map((term) => ({ source: [term[from]], target: term[to], avoid: term.avoid ?? [] }))
}
