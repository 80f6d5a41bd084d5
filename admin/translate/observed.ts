/** A value that changes, and those who want to know when (as `useSyncExternalStore` asks for it). */
export type Observed<T> = {
  now: () => T
  change: (changes: Partial<T>) => void
  watch: (listener: () => void) => () => void
}

export function observed<T extends object>(start: T): Observed<T> {
  let value = start
  const listeners = new Set<() => void>()
  return {
    now: () => value,
    change: (changes) => {
      value = { ...value, ...changes }
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
