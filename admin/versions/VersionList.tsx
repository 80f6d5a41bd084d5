import Link from 'next/link'

import type { Locale } from '@/locales/locale'
import { signatureMessages } from '@/locales/messagesSignature'
import type { VersionMessages } from '@/locales/messagesVersions'
import type { LanguageVersion } from '@/publishing/versions/readVersions'

import { versionName } from './versionName'

type Props = {
  versions: readonly LanguageVersion[]
  chosen: string
  addressOf: (id: string) => string
  zone: string
  label: string
  messages: VersionMessages
  /** Of the interface. */
  language: Locale
}

/** What one language has said, the newest first: when, by whom, whether it went public, how much of it was new. */
export function VersionList(props: Props) {
  const { versions, chosen, addressOf, zone, label, messages, language } = props
  return (
    <nav className="fp-versions__list" aria-label={label}>
      <ol>
        {versions.map((version, place) => (
          <li key={version.id}>
            <Link
              href={addressOf(version.id)}
              aria-current={version.id === chosen ? 'true' : undefined}
            >
              <span>
                <b className="fp-num">{versionName(version.at, zone)}</b>
                {version.by !== null && <span>{version.by}</span>}
              </span>
              <span>
                {place === 0 && <span>{messages.now}</span>}
                <span className={stateClass(version)}>{stateWords(version, messages)}</span>
              </span>
              <span className="fp-2">
                {version.changes === null ? messages.oldest : messages.changes(version.changes)}
                {version.isAutosaved && ` · ${messages.isAutosaved}`}
              </span>
              {[version.published, version.withdrawn].map(
                (decided) =>
                  decided && (
                    <span key={decided.did} className="fp-2">
                      {signatureMessages[language].decided({
                        ...decided,
                        at: versionName(decided.at, zone),
                      })}
                    </span>
                  ),
              )}
            </Link>
          </li>
        ))}
      </ol>
      <p className="fp-2">{messages.kept}</p>
    </nav>
  )
}

function stateWords({ isPublic, wasPublished }: LanguageVersion, messages: VersionMessages) {
  if (isPublic) return messages.isPublic
  return wasPublished ? messages.wasPublished : messages.draft
}

function stateClass({ isPublic, wasPublished }: LanguageVersion): string {
  return isPublic || wasPublished ? 'fp-state fp-state--ok' : 'fp-state'
}
