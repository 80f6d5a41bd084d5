import type { CheckedMessages } from '@/locales/messagesChecked'
import { countsOf, findingCodes, type Checks, type FindingCode } from '@/model/publishingChecks'

type Props = { checks: Checks; isOriginal: boolean; checked: CheckedMessages }

/** What only a translation can lack. */
const ofTranslations: FindingCode[] = ['missing', 'machine', 'machine-fields', 'stale', 'draft']

/** The checks that found nothing, folded. */
export function PassedChecks({ checks, isOriginal, checked }: Props) {
  const found = countsOf(checks)
  const passed = Object.values(findingCodes)
    .flat()
    .filter((code) => !found[code] && !(isOriginal && ofTranslations.includes(code)))
  if (passed.length === 0) return null
  return (
    <details className="fp-publish__passed">
      <summary>{checked.passed(passed.length, Object.keys(found).length > 0)}</summary>
      <p className="fp-2">{passed.map((code) => checked.names[code]).join(checked.separator)}</p>
    </details>
  )
}
