const place = 'facing-pages-inbox-row'

/** Remembers from which row somebody goes to a review, for as long as this tab is open. */
export function rememberRow(id: string): void {
  try {
    sessionStorage.setItem(place, id)
  } catch {
    // Without storage one comes back to the top of the page.
  }
}

/** The row that somebody last left by, once. */
export function lastRow(): string | null {
  try {
    const id = sessionStorage.getItem(place)
    sessionStorage.removeItem(place)
    return id
  } catch {
    return null
  }
}
