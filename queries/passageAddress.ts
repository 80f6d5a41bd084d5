import { facingLocale, type Locale } from '@/locales/locale'
import { interviewPath, passageAnchor } from '@/model/address/addresses'
import { idOf } from '@/model/idOf'

import { openPayload } from './openPayload'
import { passagesIn, readInterview } from './readInterviews'
import { PageTags } from './PageTags'

/**
 * Where a passage now stands, in the reader's language where it has it, else in the other one; a merged passage
 * leads to what took it in. `null` when it is not public.
 */
export async function passageAddress(id: string, preferred: Locale): Promise<string | null> {
  const payload = await openPayload()
  const row = await readRow(id)
  const interview = idOf(row?.interview)
  if (!row || !interview) return null
  const found = await readInterview(payload, { id: { equals: interview } }, new PageTags())
  for (const locale of [preferred, facingLocale(preferred)]) {
    const slug = found[locale]?.slug
    if (!slug) continue
    const passages = passagesIn(found, locale)
    // A draft may have merged a passage that readers still see: what is public goes first.
    const here = [id, row.into].find((wanted) => passages.some((passage) => passage.id === wanted))
    if (here) return `${interviewPath(locale, slug)}${passageAnchor(here)}`
  }
  return null

  async function readRow(passage: string) {
    const { docs } = await payload.find({
      collection: 'passages',
      where: { id: { equals: passage } },
      overrideAccess: false,
      locale: preferred,
      fallbackLocale: false,
      depth: 0,
      limit: 1,
      select: { interview: true, into: true },
    })
    return docs[0]
  }
}
