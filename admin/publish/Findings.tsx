import type { Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'
import type { Checks, Finding, FindingCode, FindingGroup } from '@/model/publishingChecks'

type Props = {
  checks: Checks
  messages: PublishMessages
  interview: string
  locale: Locale
  isOriginal: boolean
}

/** What is mended on the page of the interview, also where its words are translated. */
const onPage: FindingCode[] = ['no-alt', 'unsafe-links', 'broken-citations']

const groups: FindingGroup[] = ['leftOut', 'unfinished', 'look']

/** What readers would meet, in three groups; each line with the way to mend it. */
export function Findings({ checks, messages, interview, locale, isOriginal }: Props) {
  if (groups.every((group) => checks[group].length === 0)) return <p>{messages.nothingFound}</p>
  const words = messages.groups
  const headings = {
    leftOut: words.leftOut(messages.languageName[locale]),
    unfinished: words.unfinished,
    look: words.look,
  }
  return groups
    .filter((group) => checks[group].length > 0)
    .map((group) => (
      <section key={group} aria-labelledby={`found-${group}`}>
        <h3 id={`found-${group}`}>{headings[group]}</h3>
        <ul>
          {checks[group].map((finding) => (
            <Line
              key={finding.code}
              {...{ finding, group, messages }}
              mend={mendOf(finding.code)}
            />
          ))}
        </ul>
      </section>
    ))

  function mendOf(code: FindingCode): { href: string; label: string } {
    if (code === 'unconfirmed') {
      const href = '/admin/collections/profiles?where[or][0][and][0][review][equals]=proposed'
      return { href, label: messages.mend.profiles }
    }
    const page = `/admin/collections/interviews/${interview}`
    const isWords = !onPage.includes(code)
    return !isOriginal && isWords
      ? { href: `${page}/translate`, label: messages.mend.translate }
      : { href: `${page}?locale=${locale}`, label: messages.mend.edit }
  }
}

function Line(props: {
  finding: Finding
  group: FindingGroup
  messages: PublishMessages
  mend: { href: string; label: string }
}) {
  const { finding, group, messages, mend } = props
  const { what, meets } = messages.findings[finding.code]
  const said = what(finding.count)
  const names = finding.code === 'machine-fields' ? undefined : finding.names
  return (
    <li>
      <i className={`fp-found fp-found--${group}`} aria-hidden="true" />
      <span>
        <b>{said}</b>{' '}
        <span className="fp-2">{[meets, names?.join('、')].filter(Boolean).join(' · ')}</span>
      </span>
      <a className="fp-link" href={mend.href} aria-label={`${mend.label} · ${said}`}>
        {mend.label}
      </a>
    </li>
  )
}
