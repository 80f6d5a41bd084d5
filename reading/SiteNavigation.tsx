import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { interviewsPath, profilesPath, timelinesPath } from '@/model/address/addresses'

export type SiteSection = 'interviews' | 'profiles' | 'timelines'

const sectionPaths = [
  ['interviews', interviewsPath],
  ['profiles', profilesPath],
  ['timelines', timelinesPath],
] as const

type Props = { locale: Locale; current?: SiteSection }

/** The parts of the site, as a list of links; `current` is the part that the page belongs to. */
export function SiteNavigation({ locale, current }: Props) {
  const messages = siteMessages[locale]
  return (
    <nav aria-label={messages.mainNavigation}>
      <ul>
        {sectionPaths.map(([section, path]) => (
          <li key={section}>
            <a href={path(locale)} aria-current={section === current || undefined}>
              {messages[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
