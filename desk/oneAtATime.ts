const running = new Map<string, Promise<unknown>>()

/** What changes one import waits for what is changing it, so that none is accepted and set aside at once. */
export function oneChangeAtATime<T>(id: string, work: () => Promise<T>): Promise<T> {
  return oneAtATime(`import ${id}`, work)
}

/** What is a copy of what is found out and written down by one at a time: what is found must not change meanwhile. */
export function whileCopiesStand<T>(work: () => Promise<T>): Promise<T> {
  return oneAtATime('copies', work)
}

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
