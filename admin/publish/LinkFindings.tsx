'use client'

import { useEffect, useState } from 'react'

import type { Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'
import type { LinkIn } from '@/model/passage/linksIn'
import type { Links } from '@/publishing/links/readLinks'

import { callPublishing } from './callPublishing'

type Props = { interview: string; locale: Locale; messages: PublishMessages }

/** Whether the links of a text lead somewhere: asked over the network, and therefore told after everything else. */
export function LinkFindings({ interview, locale, messages }: Props) {
  const [links, setLinks] = useState<Links | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    void callPublishing<Links>(`${interview}/links?locale=${locale}`).then((read) => {
      if (isCurrent) setLinks('answer' in read ? read.answer : 'failed')
    })
    return () => {
      isCurrent = false
    }
  }, [interview, locale])
  const words = messages.links
  if (links === null) return <p className="fp-2">{words.asking}</p>
  if (links === 'failed') return <p className="fp-2">{words.failed}</p>
  if (links.total === 0) return null
  const isFine = links.broken.length + links.unchecked.length === 0
  if (isFine) return <p className="fp-2">{words.fine(links.total)}</p>
  const edit = `/admin/collections/interviews/${interview}?locale=${locale}`
  return (
    <section>
      <h3>{words.heading}</h3>
      <ul>
        {links.broken.length > 0 && (
          <Line said={words.broken(links.broken.length)} links={links.broken} group="look">
            <a
              className="fp-link"
              href={edit}
              aria-label={`${messages.mend.edit} · ${words.broken(links.broken.length)}`}
            >
              {messages.mend.edit}
            </a>
          </Line>
        )}
        {links.unchecked.length > 0 && (
          <Line
            said={words.unchecked(links.unchecked.length)}
            links={links.unchecked}
            group="look"
          />
        )}
      </ul>
    </section>
  )
}

function Line(props: { said: string; links: LinkIn[]; group: string; children?: React.ReactNode }) {
  return (
    <li>
      <i className={`fp-found fp-found--${props.group}`} aria-hidden="true" />
      <span>
        <b>{props.said}</b>{' '}
        <span className="fp-2 fp-publish__urls">
          {props.links.map(({ url }) => url).join(' · ')}
        </span>
      </span>
      {props.children}
    </li>
  )
}
