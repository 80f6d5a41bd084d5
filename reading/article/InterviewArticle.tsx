import { languageTag } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { InterviewPage } from '@/model/page/interviewPage'
import { noteNumbers } from '@/model/passage/noteNumbers'
import { readingLength } from '@/model/passage/readingLength'
import { turnsOf } from '@/model/passage/turns'
import { ArticleHeader } from './ArticleHeader'
import { EndMatter } from './EndMatter'
import { SectionList } from './SectionList'
import { Transcript } from './Transcript'
import { Waveform } from './Waveform'

type Props = {
  page: InterviewPage
  /** The site's name in the language of the page, for the citation. */
  siteName: string
}

/** A conversation, in one language. Style sheet: `article/interview.css`. */
export function InterviewArticle({ page, siteName }: Props) {
  const { locale, slug, passages, speakers } = page
  const messages = siteMessages[locale]
  const exchanges = Math.max(0, ...turnsOf(passages).map(({ exchange }) => exchange ?? 0))
  const { count, minutes } = readingLength(passages, locale)
  const notes = { numbers: noteNumbers(passages), prefix: 'n-' }
  const size = [
    ...(exchanges > 0 ? [messages.exchanges(exchanges)] : []),
    locale === 'zh' ? messages.length(count) : messages.minutes(minutes),
  ]
  return (
    <article className="wrap article" data-interview={slug} lang={languageTag[locale]}>
      <ArticleHeader page={page}>{size.join(messages.comma)}</ArticleHeader>
      <Waveform passages={passages} speakers={speakers} locale={locale} />
      <SectionList passages={passages} locale={locale} />
      <div className="body">
        <Transcript passages={passages} speakers={speakers} locale={locale} notes={notes} />
        <EndMatter page={page} siteName={siteName} hasNotes={notes.numbers.size > 0} />
      </div>
    </article>
  )
}
