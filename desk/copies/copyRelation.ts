/**
 * What a copy is to the interview: its words again, a newer version of it, a part of it, a damaged copy of it; or the
 * other way round, when the interview is only a part or a damaged copy of what has come in now.
 */
export type CopyRelation = 'same' | 'version' | 'excerpt' | 'damaged' | 'whole' | 'better'

/** An article that was edited keeps about so much of itself. */
const mostOfBoth = 0.8
/** An excerpt differs only where it was cut; a copy that lost words differs at each of them. */
const cutOnly = 0.98
/** So much more of the one in the other than the other way is no accident. */
const clearly = 0.1

type Shares = {
  /** How much of this one stands in the interview, 0 to 1. */
  here: number
  /** How much of the interview stands in this one. */
  there: number
  /** Both say that they stood at the same web address. */
  sameAddress: boolean
}

export function copyRelation({ here, there, sameAddress }: Shares): CopyRelation {
  if (here === 1 && there === 1) return 'same'
  if (sameAddress || Math.min(here, there) >= mostOfBoth) return 'version'
  if (there - here >= clearly) return there >= cutOnly ? 'whole' : 'better'
  return here >= cutOnly ? 'excerpt' : 'damaged'
}
