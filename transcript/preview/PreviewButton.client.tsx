'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { messagesLivePreview as say } from '@/locales/messagesLivePreview'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { togglePreview, usePreviewOpen } from './previewOpen.client'

/** Opens and closes the preview from the bar above the text, as Alt+P does inside it. */
export function PreviewButton() {
  const language = useInterfaceLanguage()
  const isOpen = usePreviewOpen()
  const { id } = useDocumentInfo()
  // Before it is stored for the first time there is nothing that a page could be made of.
  if (id === undefined) return null
  return (
    <button
      type="button"
      className="fp-btn transcript-preview-button"
      aria-pressed={isOpen}
      aria-keyshortcuts="Alt+P"
      title={`${say.preview[language]} (Alt+P)`}
      onClick={togglePreview}
    >
      {say.preview[language]}
    </button>
  )
}
