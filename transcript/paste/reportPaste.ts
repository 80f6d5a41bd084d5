import { toast } from '@payloadcms/ui'
import type { Locale } from '@/locales/locale'
import {
  broughtPictures,
  foreignPictures,
  lostPictures,
  messagesPaste as say,
} from '@/locales/messagesPaste'
import { isWebAddress } from '@/model/address/webAddress'
import type { CleanedPaste } from '@/model/passage/pastedText'
import type { Brought } from './bringPictures'

/** Says what became of the pictures of a paste; of one without pictures there is nothing to say. */
export function reportPaste(
  { passages, count, problems }: Brought,
  paste: CleanedPaste | null,
  language: Locale,
): void {
  if (count > 0) toast.success(broughtPictures[language](count))
  for (const { name, problem } of problems) toast.error(`${name} ${say[problem][language]}`)
  const foreign = passages.filter(({ figure }) => isWebAddress(figure?.sourceUrl ?? '')).length
  if (foreign > 0) toast.info(foreignPictures[language](foreign))
  const lost = paste?.lostPictures ?? 0
  if (lost > 0) toast.info(lostPictures[language](lost))
}
