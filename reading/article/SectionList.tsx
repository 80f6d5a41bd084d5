import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { sectionAnchor } from '@/model/address/addresses'
import { passageText, type Passage } from '@/model/passage/passage'
import { opensSection } from '@/model/passage/turns'
import { HanText } from '../HanText'

type Props = { passages: Passage[]; locale: Locale }

/** The contents beside the text, where there is room for them. One section alone needs none. */
export function SectionList({ passages, locale }: Props) {
  const headings = passages.filter(opensSection)
  if (headings.length < 2) return <div className="toc" />
  const label = siteMessages[locale].contents
  return (
    <nav className="toc ui" aria-label={label}>
      <p className="label">{label}</p>
      <ol>
        {headings.map((heading, index) => (
          <li key={heading.id}>
            <a href={sectionAnchor(index + 1)}>
              <HanText text={passageText(heading)} locale={locale} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
