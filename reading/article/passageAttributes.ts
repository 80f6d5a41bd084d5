import type { Passage } from '@/model/passage/passage'

/** What scripts, citations and permalinks find a passage by. */
export function passageAttributes({ id, kind }: Pick<Passage, 'id' | 'kind'>) {
  return { id: `p-${id}`, 'data-passage': id, 'data-kind': kind }
}
