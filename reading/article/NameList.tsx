import { Fragment } from 'react'
import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { Name } from '@/model/page/name'
import { NameLink } from '../NameLink'

/** Names in a row, separated as the language does it. */
export function NameList({ names, locale }: { names: Name[]; locale: Locale }) {
  return names.map((name, index) => (
    <Fragment key={index}>
      {index > 0 && siteMessages[locale].listSeparator}
      <NameLink name={name} locale={locale} />
    </Fragment>
  ))
}
