import type { EditedProposal } from '@/desk/review/applyEdits'
import type { ReviewMessages } from '@/locales/messagesReview'

export function countExchanges({ passages }: Pick<EditedProposal, 'passages'>): number {
  return passages.reduce((most, { exchange }) => Math.max(most, exchange ?? 0), 0)
}

/** How much was found: passages, questions or pictures and notes, sections. */
export function countWords(edited: EditedProposal, messages: ReviewMessages): string {
  const { passages, sections, form } = edited
  const count = (kind: string) => passages.filter((one) => one.kind === kind).length
  return [
    messages.passagesFound(passages.length),
    ...(form === 'qa' ? [messages.exchangesFound(countExchanges(edited))] : []),
    messages.sectionsFound(sections.length),
    ...(form === 'narrative'
      ? [messages.captionsFound(count('figure')), messages.notesFound(count('note'))]
      : []),
  ].join(messages.listComma)
}
