import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import { HanText } from '../HanText'

type Props = {
  /** Unique on the page; a reader can link to it. */
  id: string
  title: string
  locale: Locale
  /** Below the title, on the rail. */
  note?: ReactNode
  className?: string
  children: ReactNode
}

/** A section whose title stands on the rail and whose matter stands beside it. */
export function Section({ id, title, locale, note, className, children }: Props) {
  return (
    <section className={className ? `sec ${className}` : 'sec'} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <HanText text={title} locale={locale} />
        </h2>
        {note && <p className="ui">{note}</p>}
      </header>
      {children}
    </section>
  )
}
