import type { ArticleProposal } from '@/importer/proposal'
import type { Locale } from '@/locales/locale'
import { importMessage } from '@/locales/messagesImport'

import type { Resemblance } from './findOriginal'

/** A proposal that says what it is a copy of, and warns of it. */
export function asCopy(
  proposal: ArticleProposal,
  copyOf: Resemblance,
  language: Locale,
): ArticleProposal {
  const values = { file: copyOf.file, percent: Math.round(copyOf.containment * 100) }
  const warning = {
    code: 'copy' as const,
    message: importMessage('copy', language, values),
    values,
    span: null,
  }
  const others = proposal.warnings.filter(({ code }) => code !== warning.code)
  // From the same address and written anew: no word of it need be the same.
  const isLike = copyOf.containment >= 0.3
  return { ...proposal, copyOf, warnings: isLike ? [...others, warning] : others }
}
