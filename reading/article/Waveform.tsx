import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { sectionAnchor } from '@/model/address/addresses'
import type { Speaker } from '@/model/page/interviewPage'
import { passageText, type Passage } from '@/model/passage/passage'
import { opensSection } from '@/model/passage/turns'
import { waveform, type Waveform as Shape } from '@/model/bars/waveform'
import { HanText } from '../HanText'
import { VoiceKey } from './VoiceKey'
import { WaveformPicture } from './WaveformPicture'

type Props = { passages: Passage[]; speakers: Speaker[]; locale: Locale }

/**
 * The shape of the conversation above its text: one bar for each sentence, guests above the line, interviewers below,
 * a dot for each note, and the sections by name. Bars lead to what they stand for; those who listen get the list.
 */
export function Waveform({ passages, speakers, locale }: Props) {
  const shape = waveform(passages, speakers)
  if (shape.bars.length === 0) return null
  const messages = siteMessages[locale]
  return (
    <nav className="wave ui" aria-label={messages.conversationShape}>
      <WaveformPicture shape={shape} linked />
      <SectionLabels passages={passages} shape={shape} locale={locale} />
      <VoiceKey speakers={speakers} shape={shape} locale={locale} />
    </nav>
  )
}

function SectionLabels({ passages, shape, locale }: { shape: Shape } & Omit<Props, 'speakers'>) {
  const headings = passages.filter(opensSection)
  if (headings.length < 2) return null
  const starts = [...shape.sections, shape.bars.length]
  const widths = starts.slice(1).map((end, index) => end - (starts[index] ?? 0))
  const columns = [starts[0] ?? 0, ...widths].map(
    (width) => `minmax(0, ${Math.max(width, 0.01)}fr)`,
  )
  return (
    <ol className="wl" style={{ '--columns': columns.join(' ') } as React.CSSProperties}>
      {headings.map((heading, index) => (
        <li key={heading.id}>
          <a href={sectionAnchor(index + 1)}>
            <span className="no">{index + 1}</span>{' '}
            <HanText text={passageText(heading)} locale={locale} />
          </a>
        </li>
      ))}
    </ol>
  )
}
