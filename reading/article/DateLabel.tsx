import { Fragment } from 'react'
import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { dateMark, htmlDatetime } from '@/model/dates/dateMark'
import { formatEdtf } from '@/model/dates/edtf'
import type { PassageEvent } from '@/model/page/interviewPage'
import { markClass } from '../timeline/markClass'

/** The date of an event that a paragraph tells, and how sure it is; it leads to the event on its timeline. */
export function DateLabel({ event, locale }: { event: PassageEvent; locale: Locale }) {
  const label = (
    <>
      <span className={`m ${markClass[dateMark(event.edtf)]}`} aria-hidden="true" />
      <NarrowDate edtf={event.edtf} locale={locale} />
    </>
  )
  if (event.href === null) return <span className="dt">{label}</span>
  return (
    <a className="dt" href={event.href} title={event.title}>
      <span className="vh">{siteMessages[locale].onTimeline}</span>
      {label}
    </a>
  )
}

/** A gutter is narrow: a Chinese date may break behind its year. */
function NarrowDate({ edtf, locale }: { edtf: string; locale: Locale }) {
  const datetime = htmlDatetime(edtf)
  const words = formatEdtf(edtf, locale)
    .split(/(?<=[年至])/)
    .map((part, index) => (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    ))
  return datetime ? <time dateTime={datetime}>{words}</time> : <time data-edtf={edtf}>{words}</time>
}
