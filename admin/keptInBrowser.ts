/**
 * A place in this browser for what could not be sent yet. A browser that is full or forbids it keeps nothing; then
 * words live as long as the page, and saving over the network goes on all the same.
 */
export function keptInBrowser<Kept>(name: string, isKept: (value: unknown) => value is Kept) {
  return {
    keep(kept: Kept): void {
      try {
        localStorage.setItem(name, JSON.stringify(kept))
      } catch {
        // Full or forbidden.
      }
    },
    forget(): void {
      try {
        localStorage.removeItem(name)
      } catch {
        // Nothing was kept.
      }
    },
    read(): Kept | null {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
        return isKept(kept) ? kept : null
      } catch {
        return null
      }
    },
  }
}
