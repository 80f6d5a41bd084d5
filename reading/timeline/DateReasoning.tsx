import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { edtfCertainty } from '@/model/dates/edtf'

type Props = {
  /** Unique on the page. */
  id: string
  edtf: string | null
  reasoning: string | null
  locale: Locale
}

/** Why a date is what it is, in the editor's ink, behind a button that needs no script. */
export function DateReasoning({ id, edtf, reasoning, locale }: Props) {
  if (!reasoning) return null
  const messages = timelineMessages[locale]
  const doubtful = edtf !== null && edtfCertainty(edtf).uncertain
  return (
    <>
      <button type="button" className="why ui" popoverTarget={id}>
        {doubtful ? messages.whyDoubtful : messages.howDated}
      </button>
      <span className="note" role="note" popover="auto" id={id}>
        {reasoning} <span className="nb">{messages.signedByEditor}</span>
      </span>
    </>
  )
}
