import type { Payload } from 'payload'

import { idsOf } from '@/model/idOf'
import type { User } from '@/payload-types'

/** The names of colleagues, by id: whose work it is stands beside it, though only admins may open accounts. */
export async function readUserNames(
  payload: Payload,
  users: readonly (string | User | null | undefined)[],
): Promise<Map<string, string>> {
  const ids = [...new Set(idsOf(users.flatMap((user) => user ?? [])))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
