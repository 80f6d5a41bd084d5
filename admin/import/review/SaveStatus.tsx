import type { ReviewMessages } from '@/locales/messagesReview'

import type { Saving } from './useEdits'

/** Whether the changes are saved, said in words. */
export function SaveStatus({ saving, messages }: { saving: Saving; messages: ReviewMessages }) {
  const words: Record<Saving, string> = {
    idle: '',
    saving: messages.saving,
    saved: messages.saved,
    failed: messages.notSaved,
  }
  return (
    <span className="fp-2" role="status">
      {words[saving]}
    </span>
  )
}
