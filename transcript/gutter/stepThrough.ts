/**
 * Moves the focus inside a menu by the keys that every menu has.
 *
 * @returns whether the key was one of them
 */
export function stepThrough(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const here = items.findIndex((item) => item === document.activeElement)
  const places: Partial<Record<string, number>> = {
    ArrowDown: (here + 1) % items.length,
    ArrowUp: (Math.max(here, 0) - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const place = places[key]
  if (place === undefined) return false
  items[place]?.focus()
  return true
}
