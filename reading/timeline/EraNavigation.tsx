import type { CSSProperties } from 'react'
import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { eraColumns } from '@/model/timeline/eraColumns'
import type { EraSection } from '@/model/timeline/eraSections'
import { eraTitle } from './eraWords'

type Props = {
  sections: EraSection<unknown>[]
  domain: [number, number]
  locale: Locale
}

/** The eras as links, each under its years of the overview where there is room, else one after the other. */
export function EraNavigation({ sections, domain, locale }: Props) {
  const { widths, columns } = eraColumns(sections, domain)
  const grid: CSSProperties & { '--columns': string } = {
    '--columns': widths.map((width) => `minmax(0,${width.toFixed(2)}fr)`).join(' '),
  }
  return (
    <ol className="eras" style={grid}>
      {sections.map((section, index) => (
        <li key={section.id} style={{ gridColumn: columns[index] }}>
          <a href={`#${section.id}`}>
            {eraTitle(section, locale)}
            {section.title !== null && (
              <small> {timelineMessages[locale].years(section.from, section.to)}</small>
            )}
          </a>
        </li>
      ))}
    </ol>
  )
}
