import type { Inline } from '@/model/passage/passage'

/** The notes of the text that is being shown; `prefix` keeps their ids apart where a page holds two texts. */
export type Notes = { numbers: ReadonlyMap<Inline, number>; prefix: string }
