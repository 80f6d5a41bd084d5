import Link from 'next/link'

import { locales, type Locale } from '@/locales/locale'
import type { VersionMessages } from '@/locales/messagesVersions'

import { versionsAddress } from './versionsAddress'

type Props = { interview: string; locale: Locale; messages: VersionMessages }

/** Whose versions are shown: each language has its own. */
export function LanguageTabs({ interview, locale, messages }: Props) {
  return (
    <nav className="fp-tabs fp-versions__languages" aria-label={messages.whichLanguage}>
      {locales.map((one) => (
        <Link
          key={one}
          className="fp-tab"
          href={versionsAddress(interview, one)}
          aria-current={one === locale ? 'page' : undefined}
        >
          {messages.languages[one]}
        </Link>
      ))}
    </nav>
  )
}
