import type { SavingMessages } from '@/locales/messagesSaving'

import type { NewerSave } from './newerSave'

/** What the choice of the other side's words is called: by who saved them, where that is known. */
export function theirsWords(newer: NewerSave | null, messages: SavingMessages): string {
  if (!newer) return messages.theirs
  return newer.isOwn ? messages.ownSaved : messages.theirsOf(newer.name)
}

/** The same for all places at once. */
export function allTheirsWords(newer: NewerSave | null, messages: SavingMessages): string {
  if (!newer) return messages.takeTheirs
  return newer.isOwn ? messages.takeOwnSaved : messages.takeTheirsOf(newer.name)
}
