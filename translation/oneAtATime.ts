const running = new Map<string, Promise<unknown>>()

/**
 * Runs work on one thing after the other: a save reads a whole text, changes one passage and writes it back, and two at
 * once would each write without the other's. One process serves a site, so its memory is the place to queue.
 */
export function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const next = (running.get(key) ?? Promise.resolve()).then(work, work)
  const settled = next.then(
    () => undefined,
    () => undefined,
  )
  running.set(key, settled)
  void settled.then(() => {
    if (running.get(key) === settled) running.delete(key)
  })
  return next
}
