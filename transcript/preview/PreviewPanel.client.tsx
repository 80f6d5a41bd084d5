'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { interfaceLocale, locales, type Locale } from '@/locales/locale'
import { frameWords, messagesLivePreview as say } from '@/locales/messagesLivePreview'
import { draftPath, facingDraftPath } from '@/model/address/addresses'
import { $selectedBlocks } from '../keys/passageCommands'
import { bringIntoView } from '../keys/takeKeys'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { PreviewFrame } from './PreviewFrame.client'
import { togglePreview, usePreviewOpen } from './previewOpen.client'
import { Segments } from './Segments'
import { usePreviewPage } from './usePreviewPage.client'
import { usePreviewPlace } from './usePreviewPlace.client'

import './preview.css'

/** The reader's page in the place of the sidebar, or over the text where the view is too narrow for both. */
export function PreviewPanel() {
  const [editor] = useLexicalComposerContext()
  const place = usePreviewPlace(editor)
  const isOpen = usePreviewOpen()
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  if (!place || !isOpen || id === undefined) return null
  return createPortal(
    <OpenPreview
      key={code}
      editor={editor}
      interview={String(id)}
      locale={interfaceLocale(code)}
      isBeside={place.isBeside}
    />,
    place.isBeside ? place.view : document.body,
  )
}

const widths = [390, 1280] as const

type Shown = Locale | 'facing'

type Props = { editor: LexicalEditor; interview: string; locale: Locale; isBeside: boolean }

function OpenPreview({ editor, interview, locale, isBeside }: Props) {
  const language = useInterfaceLanguage()
  const [shown, setShown] = useState<Shown>(locale)
  const [width, setWidth] = useState<(typeof widths)[number]>(390)
  const path = pathOf(shown, locale, interview)
  const { page, hasFailed, readAgain } = usePreviewPage({ editor, path, interview, locale })
  const name = useId()
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isBeside) return close.current?.focus()
    // Beside it the lines of the text are shorter, and everything below stands elsewhere.
    const key = editor.read(() => $selectedBlocks().at(-1)?.getKey())
    if (key !== undefined) bringIntoView(editor, key)
  }, [editor, isBeside])
  const onLink = useCallback(
    (href: string) => {
      const next = [...locales, 'facing' as const].find(
        (one) => pathOf(one, locale, interview) === href,
      )
      if (next) setShown(next)
    },
    [locale, interview],
  )
  const onJump = useCallback(() => {
    if (!isBeside) togglePreview()
  }, [isBeside])

  return (
    <section
      className={`transcript-preview${isBeside ? '' : ' transcript-preview--over'}`}
      aria-label={say.readersPage[language]}
    >
      <div className="transcript-preview__bar">
        <Segments
          legend={say.language[language]}
          name={`${name}-language`}
          options={[...locales, 'facing' as const].map((value) => [value, say[value][language]])}
          value={shown}
          onChange={setShown}
        />
        <Segments
          legend={say.width[language]}
          name={`${name}-width`}
          options={widths.map((value) => [value, String(value)])}
          value={width}
          onChange={setWidth}
        />
        <a className="fp-btn fp-btn--none" href={path} target="_blank">
          {say.newWindow[language]}
        </a>
        {!isBeside && (
          <button
            ref={close}
            type="button"
            className="fp-btn fp-btn--subtle"
            onClick={togglePreview}
          >
            {say.close[language]}
          </button>
        )}
      </div>
      {hasFailed && (
        <p className="transcript-preview__failed" role="alert">
          {say.failed[language]}{' '}
          <button type="button" className="fp-btn fp-btn--subtle" onClick={readAgain}>
            {say.again[language]}
          </button>
        </p>
      )}
      {page ? (
        <PreviewFrame
          key={page.path}
          editor={editor}
          page={page.document}
          width={width}
          title={frameWords[language](say[shown][language], width)}
          onLink={onLink}
          onJump={onJump}
        />
      ) : (
        !hasFailed && <p className="transcript-preview__wait">{say.setting[language]}</p>
      )}
    </section>
  )
}

function pathOf(shown: Shown, locale: Locale, interview: string): string {
  return shown === 'facing' ? facingDraftPath(locale, interview) : draftPath(shown, interview)
}
