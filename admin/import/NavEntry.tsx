'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'

import { waitingChanged, type Waiting } from './inbox/tellWaiting'

type Props = {
  id: string
  /** The label above; absent where the entry belongs to the group of the one before it. */
  group?: string
  href: string
  label: string
  count?: number
  countLabel?: string
}

/** One link in the look of Payload's navigation, which only knows collections and globals. */
export function NavEntry({ id, group, href, label, count: rendered = 0, countLabel = '' }: Props) {
  const [told, setTold] = useState<Waiting | null>(null)
  const { count, countLabel: said } = told ?? { count: rendered, countLabel }
  const pathname = usePathname()
  const isHere = pathname === href
  const isInside = isHere || pathname.startsWith(`${href}/`)
  useEffect(() => {
    const tell = (event: Event) => {
      if (isWaiting(event) && event.detail.href === href) setTold(event.detail)
    }
    window.addEventListener(waitingChanged, tell)
    return () => window.removeEventListener(waitingChanged, tell)
  }, [href])
  return (
    <div className="nav-group fp-navgroup">
      {group !== undefined && <span className="fp-navgroup__label">{group}</span>}
      <Link
        className="nav__link"
        href={href}
        id={id}
        prefetch={false}
        aria-current={isHere ? 'page' : undefined}
      >
        {isInside && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{label}</span>
        {count > 0 && (
          <>
            <span className="fp-navcount" aria-hidden="true">
              {count}
            </span>
            <span className="fp-hidden">{said}</span>
          </>
        )}
      </Link>
    </div>
  )
}

function isWaiting(event: Event): event is CustomEvent<Waiting> {
  return event instanceof CustomEvent
}
