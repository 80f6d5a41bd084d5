'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { interfaceLocale } from '@/locales/locale'
import { translateMessages } from '@/locales/messagesTranslate'

/** The tab of an interview that leads to its translation. A component, as a plain label has one language only. */
export function TranslateTab() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const address = `/admin/collections/interviews/${id}/translate`
  const isHere = usePathname() === address
  return (
    <Button
      buttonStyle="tab"
      className={isHere ? 'doc-tab doc-tab--active' : 'doc-tab'}
      disabled={isHere}
      el={isHere ? 'div' : 'link'}
      margin={false}
      size="medium"
      to={isHere ? undefined : address}
    >
      <span className="doc-tab__label">
        {translateMessages[interfaceLocale(i18n.language)].tab}
      </span>
    </Button>
  )
}
