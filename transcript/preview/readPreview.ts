import type { Locale } from '@/locales/locale'

export type PreviewWords = {
  interview: string
  locale: Locale
  title: string
  standfirst: string
  body: unknown
}

/**
 * The reader's page at `path` with what now stands on the screen in the place of what is stored, without its scripts:
 * reading pages need none, and what runs in them would undo the next update.
 *
 * @throws Error when the site doesn't answer, or not with a page.
 */
export async function readPreview(
  path: string,
  screen: string,
  words: PreviewWords,
  signal: AbortSignal,
): Promise<Document> {
  const kept = await fetch(`/api/typed/${screen}`, {
    method: 'PUT',
    body: JSON.stringify(words),
    headers: { 'content-type': 'application/json' },
    signal,
  })
  if (!kept.ok) throw new Error(`The words were answered with ${kept.status}`)
  const answer = await fetch(`${path}?screen=${screen}`, { cache: 'no-store', signal })
  if (!answer.ok) throw new Error(`The page was answered with ${answer.status}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const script of page.querySelectorAll('script, link[as="script"]')) script.remove()
  return page
}
