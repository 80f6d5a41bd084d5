import { facingLocale, type Locale } from '@/locales/locale'
import { signatureMessages } from '@/locales/messagesSignature'
import { versionMessages } from '@/locales/messagesVersions'
import type { Newsroom } from '@/publishing/newsroom'
import { readVersions, type LanguageVersions } from '@/publishing/versions/readVersions'
import { siteZone } from '@/publishing/siteZone'

import { ComparedVersions } from './ComparedVersions'
import { compareVersions } from './compareVersions'
import { RestoreVersion } from './RestoreVersion'
import { VersionList } from './VersionList'
import { versionName } from './versionName'
import { versionsAddress } from './versionsAddress'
import { WithVersion } from './WithVersion'

type Props = {
  newsroom: Newsroom & { user: NonNullable<Newsroom['user']> }
  interview: string
  locale: Locale
  /** Ids of versions: one that was chosen, and the one that it is compared with instead of what stands now. */
  chosen: string | null
  against: string | null
}

/** The versions of one language, and two of them compared. Where they can't be read, what is kept and a way on. */
export async function VersionsOf({ newsroom, interview, locale, chosen, against }: Props) {
  const messages = versionMessages[newsroom.language]
  const name = messages.languages[locale]
  let read: LanguageVersions
  try {
    read = await readVersions(newsroom, interview, locale)
  } catch (error) {
    newsroom.payload.logger.error({ err: error, msg: 'The versions could not be read' })
    return (
      <p className="fp-banner fp-banner--error" role="alert">
        {messages.failed}{' '}
        <a className="fp-link" href={versionsAddress(interview, locale)}>
          {messages.reload}
        </a>
      </p>
    )
  }
  const { versions, names } = read
  const [present, previous] = versions
  if (!present || !previous) {
    return (
      <p className="fp-banner">
        {present ? messages.onlyOne(name) : messages.nothingYet(name)}{' '}
        <a className="fp-link" href={`/admin/collections/interviews/${interview}?locale=${locale}`}>
          {messages.toText}
        </a>
      </p>
    )
  }
  const one = versions.find(({ id }) => id === chosen) ?? previous
  const other = versions.find(({ id }) => id === against && id !== one.id) ?? present
  const [older, newer] =
    versions.indexOf(one) > versions.indexOf(other) ? [one, other] : [other, one]
  const shared = { language: locale, names, messages }
  const compared = compareVersions({ before: older.words, after: newer.words, ...shared })
  const restored = compareVersions({ before: present.words, after: one.words, ...shared }).counts
  const zone = siteZone()
  const { signed } = signatureMessages[newsroom.language]
  const nameOf = (version: typeof one) =>
    signed(version === present ? messages.present : versionName(version.at, zone), version.by)
  return (
    <div className="fp-versions__panes">
      <VersionList
        versions={versions}
        chosen={one.id}
        addressOf={(id) => versionsAddress(interview, locale, id)}
        zone={zone}
        label={messages.list(name)}
        messages={messages}
        language={newsroom.language}
      />
      <section className="fp-versions__compared" aria-labelledby="fp-versions-title">
        <div className="fp-versions__bar">
          <h1 id="fp-versions-title">{messages.compared(nameOf(older), nameOf(newer))}</h1>
          <WithVersion
            label={messages.with}
            value={other.id}
            options={versions
              .filter((version) => version !== one)
              .map((version) => ({
                id: version.id,
                name: nameOf(version),
                address: versionsAddress(interview, locale, one.id, version.id),
              }))}
          />
          {one !== present && (
            <RestoreVersion
              key={one.id}
              interview={interview}
              locale={locale}
              version={one.id}
              title={messages.restoreTitle(name, nameOf(one))}
              change={messages.willChange(
                restored.changed,
                restored.added,
                restored.gone,
                restored.moved,
              )}
              other={messages.languages[facingLocale(locale)]}
              done={versionsAddress(interview, locale)}
              language={newsroom.language}
            />
          )}
        </div>
        <ComparedVersions
          key={`${older.id} ${newer.id}`}
          comparison={compared}
          locale={locale}
          language={newsroom.language}
          plainKeys={newsroom.user.plainKeys ?? true}
        />
      </section>
    </div>
  )
}
