/** Milliseconds of work at once where the browser does not say how long it is idle. */
const slice = 8

/**
 * Works while nobody needs the page, in pieces: never between a key and its letter.
 *
 * @param work does a little each time it is called, and returns whether there is more
 * @returns what stops it
 */
export function whenIdle(work: () => boolean): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    let timer = setTimeout(function again() {
      const until = performance.now() + slice
      while (performance.now() < until) if (!work()) return
      timer = setTimeout(again, slice)
    }, slice)
    return () => clearTimeout(timer)
  }
  let handle = requestIdleCallback(function again(deadline) {
    do if (!work()) return
    while (deadline.timeRemaining() > 1)
    handle = requestIdleCallback(again)
  })
  return () => cancelIdleCallback(handle)
}
