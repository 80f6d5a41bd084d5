'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { leftOut, messagesPaste as say, uploading } from '@/locales/messagesPaste'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { RemovedLines } from './RemovedLines'
import { TurnsOffer } from './TurnsOffer.client'
import { usePaste } from './usePaste.client'

import './paste.css'

/** Where a paste that takes a moment, or a decision, stands until it is in the text. */
export function PasteDesk() {
  const [editor] = useLexicalComposerContext()
  const language = useInterfaceLanguage()
  const { now, takeTurns, takeText, cancel } = usePaste(editor)
  if (now === null) return null
  if (now.step === 'offer')
    return (
      <TurnsOffer
        turns={now.turns}
        removed={now.paste.removed}
        onTurns={takeTurns}
        onText={takeText}
        onCancel={cancel}
      />
    )
  return (
    <div
      className="transcript-bar transcript-paste"
      onKeyDown={({ key }) => {
        if (key === 'Escape' && now.step !== 'uploading') cancel()
      }}
    >
      <div role="status">
        {now.step === 'reading' && say.reading[language]}
        {now.step === 'uploading' && uploading[language](now.at, now.of)}
        {now.step === 'told' && leftOut[language](now.removed.length)}
      </div>
      {now.step === 'told' && <RemovedLines lines={now.removed} />}
      {now.step !== 'uploading' && (
        <div className="transcript-paste__buttons">
          <button type="button" onClick={cancel}>
            {now.step === 'told' ? say.close[language] : say.cancel[language]}
          </button>
        </div>
      )}
    </div>
  )
}
