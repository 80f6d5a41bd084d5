'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'

import { waitingChanged, type Waiting } from './inbox/tellWaiting'

type Props = { group: string; href: string; label: string; count: number; countLabel: string }

/** One link in the look of Payload's navigation, which only knows collections and globals. */
export function NavEntry({ group, href, label, ...rendered }: Props) {
  const [told, setTold] = useState<Waiting | null>(null)
  const { count, countLabel } = told ?? rendered
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
      <span className="fp-navgroup__label">{group}</span>
      <Link
        className="nav__link"
        href={href}
        id="nav-import-desk"
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
            <span className="fp-hidden">{countLabel}</span>
          </>
        )}
      </Link>
    </div>
  )
}

function isWaiting(event: Event): event is CustomEvent<Waiting> {
  return event instanceof CustomEvent
}
