import { corrections, type StyleRule } from './suggestion'

/** The same mark twice, as a slip of the finger; ！ and ？ may be doubled, and 。。。 is meant as an ellipsis. */
export const doubledMarks: StyleRule = (text) =>
  corrections(text, /([，、；：])\1+|(?<!。)。。(?!。)/gu, (marks) => marks.slice(0, 1))
