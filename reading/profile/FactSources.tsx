import type { Citation } from '@/model/page/source'
import { CitationLink } from '../timeline/CitationList'

/** The sources of one line of a list of facts, for the margin. */
export function FactSources({ citations }: { citations: Citation[] }) {
  if (citations.length === 0) return null
  return (
    <dd className="fs ui">
      {citations.map((citation, index) => (
        <CitationLink key={index} citation={citation} />
      ))}
    </dd>
  )
}
