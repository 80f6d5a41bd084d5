import { Fragment } from 'react'
import type { Locale } from '@/locales/locale'
import { htmlDatetime } from '@/model/dates/dateMark'
import { formatEdtf } from '@/model/dates/edtf'

/** A date in words, which also say where it is about or in doubt. */
export function EventDate({ edtf, locale }: { edtf: string; locale: Locale }) {
  const datetime = htmlDatetime(edtf)
  const words = <Breakable text={formatEdtf(edtf, locale)} />
  return datetime ? <time dateTime={datetime}>{words}</time> : <time data-edtf={edtf}>{words}</time>
}

/** Dates are set without breaks (`timeline.css`); a Chinese span may break between its two ends. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=至)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
