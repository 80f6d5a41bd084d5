import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import type { Site } from '@/model/page/listPages'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import type { SiteSection } from './SiteNavigation'
import { SkipLink } from './SkipLink'

type Props = {
  locale: Locale
  site: Site
  section?: SiteSection
  /** This page in the other language, where it has one. */
  otherHref?: string
  /** This page itself, if it is one that readers come back to: in Chinese it has a twin in traditional characters. */
  path?: string
  /** A header of the page's own instead of the common one. */
  header?: ReactNode
  /** A long text shows how far the reader has come. */
  progress?: boolean
  children: ReactNode
}

/** Everything in `<body>`: the way past the navigation, header, the page itself, footer. */
export function SiteFrame({
  locale,
  site,
  section,
  otherHref,
  path,
  header,
  progress = false,
  children,
}: Props) {
  return (
    <>
      <SkipLink locale={locale} />
      {progress && <div className="progress" aria-hidden="true" />}
      {header ?? (
        <SiteHeader
          locale={locale}
          name={site.name}
          section={section}
          otherHref={otherHref}
          path={path}
        />
      )}
      <main id="main">{children}</main>
      <SiteFooter locale={locale} site={site} />
    </>
  )
}
