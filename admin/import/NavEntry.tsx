'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Props = { group: string; href: string; label: string; count: number; countLabel: string }

/** One link in the look of Payload's navigation, which only knows collections and globals. */
export function NavEntry({ group, href, label, count, countLabel }: Props) {
  const pathname = usePathname()
  const isHere = pathname === href
  const isInside = isHere || pathname.startsWith(`${href}/`)
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
