import { languageTag } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { InterviewPage } from '@/model/page/interviewPage'
import { noteNumbers } from '@/model/passage/noteNumbers'
import { paragraphNumbers } from '@/model/passage/paragraphNumbers'
import { readingLength } from '@/model/passage/readingLength'
import { opensSection } from '@/model/passage/turns'
import { ArticleHeader } from './ArticleHeader'
import { DateStrip } from './DateStrip'
import { EndMatter } from './EndMatter'
import { Narrative } from './Narrative'
import { SectionList } from './SectionList'

type Props = {
  page: InterviewPage
  /** The site's name in the language of the page, for the citation. */
  siteName: string
}

/** A report, an essay, a history, in one language. Style sheets: `article/interview.css`, `article/narrative.css`. */
export function NarrativeArticle({ page, siteName }: Props) {
  const { locale, slug, passages, events } = page
  const messages = siteMessages[locale]
  const sections = passages.filter(opensSection).length
  const { count, minutes } = readingLength(passages, locale)
  const notes = { numbers: noteNumbers(passages), prefix: 'n-' }
  const size = [
    ...(sections > 0 ? [messages.sections(sections)] : []),
    messages.paragraphs(paragraphNumbers(passages).size),
    locale === 'zh' ? messages.length(count) : messages.minutes(minutes),
  ]
  return (
    <article className="wrap article narrative" data-interview={slug} lang={languageTag[locale]}>
      <ArticleHeader page={page}>{size.join(messages.comma)}</ArticleHeader>
      <DateStrip events={events} locale={locale} />
      <SectionList passages={passages} locale={locale} />
      <div className="body">
        <Narrative passages={passages} events={events} locale={locale} notes={notes} />
        <EndMatter page={page} siteName={siteName} hasNotes={notes.numbers.size > 0} />
      </div>
    </article>
  )
}
