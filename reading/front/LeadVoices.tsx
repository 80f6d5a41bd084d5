import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { InterviewEntry } from '@/model/page/listPages'
import type { SpeakerRole } from '@/model/passage/passage'
import { NameLink } from '../NameLink'

/** Who speaks, each beside the ink that the picture draws them in. */
export function LeadVoices({ entry, locale }: { entry: InterviewEntry; locale: Locale }) {
  const messages = siteMessages[locale]
  const groups: [string, SpeakerRole][] = [
    [messages.with, 'interviewee'],
    [messages.interviewedBy, 'interviewer'],
  ]
  const filled = groups
    .map(([label, role]) => ({ label, voices: entry.speakers.filter((one) => one.role === role) }))
    .filter(({ voices }) => voices.length > 0)
  if (filled.length === 0) return null
  return (
    <dl className="credits ui">
      {filled.map(({ label, voices }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {voices.map(({ key, name, ink }) => (
              <NameLink key={key} name={name} locale={locale} className={`v ${ink}`} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
