import { firstClause } from '@/model/page/firstClause'
import type { ProfileEntry } from '@/model/page/listPages'

/** People as a wall of names, each with a few words. */
export function Cast({ people }: { people: ProfileEntry[] }) {
  return (
    <ul className="cast">
      {people.map(({ href, name, summary }) => {
        const role = firstClause(summary)
        return (
          <li key={href}>
            <a href={href}>{name}</a>
            {role && <span className="ui">{role}</span>}
          </li>
        )
      })}
    </ul>
  )
}
