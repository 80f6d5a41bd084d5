import { Fragment } from 'react'
import type { Facet } from '@/model/page/listPages'

/** Filters: every state is a link with an address of its own, and says how many articles are behind it. */
export function Facets({ facets, label }: { facets: Facet[]; label: string }) {
  const useful = facets.filter(({ values }) => values.length > 0)
  // The rail stays, so that the list keeps its axis.
  if (useful.length === 0) return <div />
  return (
    <nav className="facets ui" aria-label={label}>
      <dl>
        {useful.map((facet) => (
          <Fragment key={facet.label}>
            <dt>{facet.label}</dt>
            <dd>
              <ul>
                {facet.values.map(({ text, href, count, current }) => (
                  <li key={href}>
                    <a href={href} aria-current={current ? 'true' : undefined}>
                      {text}
                    </a>
                    <small>{count}</small>
                  </li>
                ))}
              </ul>
            </dd>
          </Fragment>
        ))}
      </dl>
    </nav>
  )
}
