import { siteMessages } from '@/locales/messagesSite'
import { formatEdtf } from '@/model/dates/edtf'
import type { ArticleHead } from '@/model/page/interviewPage'
import { publishedDay } from '@/model/dates/publishedDay'

type Props = { page: ArticleHead & { title: string }; siteName: string }

/** The citation in one line. Authors are those of the source, else the people who talk with each other. */
export function HowToCite({ page, siteName }: Props) {
  const { locale, title, publishedAt, source, speakers, credits } = page
  const messages = siteMessages[locale]
  const talking = [
    ...speakers.filter(({ role }) => role === 'interviewer'),
    ...speakers.filter(({ role }) => role === 'interviewee'),
  ].map(({ name }) => name.text)
  const authors = [source?.authors ?? [], talking, credits[0]?.names ?? []].find(
    (names) => names.length > 0,
  )
  const parts = [
    ...(authors ? [authors.join(messages.listSeparator)] : []),
    messages.titleMarks(title),
    siteName,
    ...(publishedAt ? [formatEdtf(publishedDay(publishedAt), locale)] : []),
  ]
  return `${messages.cite}${messages.colon}${parts.join(messages.comma)}${messages.fullStop}`
}
