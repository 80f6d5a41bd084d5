import type { Locale } from '@/locales/locale'
import { profileMessages } from '@/locales/messagesProfile'
import { noteNumbers } from '@/model/passage/noteNumbers'
import type { Inline, Passage } from '@/model/passage/passage'
import { InlineRuns } from '../article/InlineRuns'
import { Section } from '../lists/Section'

/** The profile's own text. */
export function ProfileBody({ paragraphs, locale }: { paragraphs: Inline[][]; locale: Locale }) {
  if (paragraphs.length === 0) return null
  const passages = paragraphs.map((content, index): Passage => ({
    id: `${index}`,
    kind: 'narration',
    speaker: null,
    content,
  }))
  const notes = { numbers: noteNumbers(passages), prefix: 'n-' }
  return (
    <Section id="about" title={profileMessages[locale].body} locale={locale}>
      <div className="text">
        {paragraphs.map((content, index) => (
          <p key={index}>
            <InlineRuns content={content} locale={locale} notes={notes} />
          </p>
        ))}
      </div>
    </Section>
  )
}
