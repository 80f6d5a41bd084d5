import { isLocale, type Locale } from '@/locales/locale'
import { worklistFilters, type WorklistQuery } from '@/model/facing/worklist'

const address = '/admin/translations'

/**
 * What the address of the list asks for. Whoever writes one language only begins with that one.
 *
 * @param languages that an account is limited to; empty for no limit
 */
export function worklistQuery(
  values: Readonly<Record<string, unknown>>,
  languages: readonly Locale[],
): WorklistQuery {
  const { show, to } = values
  const [own = null, other] = languages
  const mine = other === undefined ? own : null
  return {
    show: worklistFilters.find((one) => one === show) ?? 'todo',
    to: to === 'each' ? null : typeof to === 'string' && isLocale(to) ? to : mine,
  }
}

export function worklistAddress({ show, to }: WorklistQuery): string {
  return `${address}?${new URLSearchParams({ show, to: to ?? 'each' }).toString()}`
}
