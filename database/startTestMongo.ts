import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/**
 * Starts a one-node replica set for the integration tests and stops it after them. The binary is the one that
 * `MONGOMS_SYSTEM_BINARY` names; without it the package finds or downloads one.
 */
export default async function startTestMongo(): Promise<() => Promise<void>> {
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  process.env['MONGODB_TEST_URI'] = server.getUri()
  return async () => {
    await server.stop()
  }
}
