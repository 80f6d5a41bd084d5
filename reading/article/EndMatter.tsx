import { siteMessages } from '@/locales/messagesSite'
import { formatEdtf } from '@/model/dates/edtf'
import type { ArticleHead } from '@/model/page/interviewPage'
import { publishedDay } from '@/model/dates/publishedDay'
import { SpecimenNotice } from '../SpecimenNotice'
import { HowToCite } from './HowToCite'
import { NameList } from './NameList'
import { SourceLine } from './SourceLine'

type Props = { page: ArticleHead & { title: string }; siteName: string; hasNotes: boolean }

/** What stands behind the text: where it comes from, whom it names, how it was made, how to cite it. */
export function EndMatter({ page, siteName, hasNotes }: Props) {
  const { locale, source, mentioned, topics, specimen } = page
  const messages = siteMessages[locale]
  const said = statements(page, hasNotes).join(locale === 'zh' ? '' : ' ')
  return (
    <div className="end">
      {source && (
        <section>
          <h2>{messages.source}</h2>
          <p>
            <SourceLine source={source} locale={locale} />
          </p>
        </section>
      )}
      {mentioned.length > 0 && (
        <section>
          <h2>{messages.named}</h2>
          <p>
            <NameList names={mentioned} locale={locale} />
          </p>
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2>{messages.topics}</h2>
          <p>
            <NameList names={topics.map((topic) => ({ ...topic, locale }))} locale={locale} />
          </p>
        </section>
      )}
      <section>
        <h2>{messages.aboutText}</h2>
        {said && <p>{said}</p>}
        <p>
          <HowToCite page={page} siteName={siteName} />
        </p>
      </section>
      {specimen && <SpecimenNotice locale={locale} />}
    </div>
  )
}

/** Only what is known; nothing is said about an article that nobody recorded. */
function statements(page: ArticleHead, hasNotes: boolean): string[] {
  const { locale, originalLanguage, interviewDate, publishedAt, updatedAt } = page
  const messages = siteMessages[locale]
  const said: string[] = []
  if (interviewDate) said.push(messages.conversationOn(formatEdtf(interviewDate, locale)))
  if (originalLanguage !== locale) said.push(messages.translated)
  if (publishedAt && updatedAt && publishedDay(updatedAt) > publishedDay(publishedAt))
    said.push(messages.updatedOn(formatEdtf(publishedDay(updatedAt), locale)))
  if (hasNotes) said.push(messages.vermilion)
  return said
}
