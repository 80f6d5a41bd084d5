'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'
import type { ListedPreview, MadePreview } from '@/publishing/previews/previewLinks'

import { callPublishing, type Failed } from './callPublishing'
import { NewPreview } from './NewPreview'
import { shownTime } from './shownTime'

type Props = {
  interview: string
  locale: Locale
  zone: string
  mayPublish: boolean
  messages: PublishMessages
}

/** The secret addresses of one language that are open: who made them, until when, and the way to close them. */
export function PreviewLinks({ interview, locale, zone, mayPublish, messages }: Props) {
  const words = messages.preview
  const [links, setLinks] = useState<ListedPreview[] | null>(null)
  const [made, setMade] = useState<MadePreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const fail = useCallback(
    (failed: Failed) => setProblem(failed.problem ?? messages.unreachable),
    [messages],
  )
  const read = useCallback(async () => {
    const asked = await callPublishing<{ previews: ListedPreview[] }>(`${interview}/previews`)
    if ('answer' in asked) setLinks(asked.answer.previews)
    else fail(asked)
  }, [interview, fail])
  useEffect(() => void read(), [read])

  async function make(days: number) {
    setProblem(null)
    const asked = await callPublishing<MadePreview>(`${interview}/previews`, 'POST', {
      locale,
      days,
    })
    if ('answer' in asked) setMade(asked.answer)
    else fail(asked)
    await read()
  }

  async function revoke(id: string) {
    setProblem(null)
    const asked = await callPublishing(`${interview}/previews/${id}`, 'DELETE')
    if (!('answer' in asked)) fail(asked)
    if (made?.id === id) setMade(null)
    await read()
  }

  const open = (links ?? []).filter(
    ({ language, state }) => language === locale && state === 'open',
  )
  if (!mayPublish && open.length === 0) return null
  return (
    <section aria-labelledby="fp-previews">
      <h3 id="fp-previews">{words.heading}</h3>
      <p className="fp-2">{words.hint}</p>
      {problem !== null && (
        <p role="alert" className="fp-problem">
          {problem}
        </p>
      )}
      {open.length > 0 && (
        <ul>
          {open.map(({ id, by, expiresAt }) => {
            const said = words.until(shownTime(expiresAt, zone))
            return (
              <li key={id} className="fp-row">
                <span className="fp-num">
                  {said} <span className="fp-2">{by}</span>
                </span>
                {mayPublish && (
                  <button
                    className="fp-link"
                    type="button"
                    aria-label={`${words.revoke} · ${said}`}
                    onClick={() => void revoke(id)}
                  >
                    {words.revoke}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {mayPublish && (
        <NewPreview
          made={made?.language === locale ? made : null}
          messages={messages}
          onMake={(days) => void make(days)}
        />
      )}
    </section>
  )
}
