import type { Page } from '@playwright/test'

/** From here on the page notes for each key how long it takes until the frame that it changed is drawn. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    const note = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    window.addEventListener('keydown', note, { capture: true })
  })
}

/** What was noted since it was asked last. */
export async function watched(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const times: unknown = Reflect.get(window, 'times')
    return Array.isArray(times) ? times.splice(0).map(Number) : []
  })
}
