import { languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { Speaker } from '@/model/page/interviewPage'
import type { Waveform } from '@/model/bars/waveform'

type Props = { speakers: Speaker[]; shape: Waveform; locale: Locale }

/** What the colours and places of a waveform mean, in words. */
export function VoiceKey({ speakers, shape, locale }: Props) {
  const messages = siteMessages[locale]
  const seen = new Set(shape.bars.map(({ ink, below }) => `${ink} ${below}`))
  const shown = speakers.filter(({ ink, role }) => seen.has(`${ink} ${role === 'interviewer'}`))
  return (
    <p className="key">
      {shown.map(({ key, ink, role, name }) => (
        <span key={key} className={ink}>
          <span lang={name.locale === locale ? undefined : languageTag[name.locale]}>
            {name.text}
          </span>
          {role === 'interviewer' && messages.below}
        </span>
      ))}
      {shape.notes.length > 0 && <span className="n">{messages.notes}</span>}
      {shape.sentencesPerBar > 1 && (
        <span className="bars">{messages.sentencesPerBar(shape.sentencesPerBar)}</span>
      )}
    </p>
  )
}
