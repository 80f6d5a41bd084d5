/** What an import can become: an interview, one more source of one, or the better text of one. */
export const acceptances = ['new', 'source', 'original'] as const
export type Acceptance = (typeof acceptances)[number]
