const running = new Map<string, Promise<unknown>>()

/** Runs pieces of work with the same key one after the other, in the order in which they were asked for. */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = running.get(key) ?? Promise.resolve()
  const own = before.then(work, work)
  running.set(key, own)
  try {
    return await own
  } finally {
    if (running.get(key) === own) running.delete(key)
  }
}
