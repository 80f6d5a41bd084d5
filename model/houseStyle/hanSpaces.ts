import { closesChinese, han, latin, opensChinese, pausesChinese, space } from './scripts'
import { corrections, type StyleRule } from './suggestion'

const marks = `${pausesChinese}${opensChinese}${closesChinese}`

const superfluous = new RegExp(
  [
    `(?<=[${han}])${space}+(?=[${latin}])`,
    `(?<=[${latin}%℃])${space}+(?=[${han}])`,
    `(?<=[${marks}])${space}+(?=\\S)`,
    `(?<=\\S)${space}+(?=[${marks}])`,
    // English has these marks too, and needs its spaces around them.
    `(?<=[${han}])${space}+(?=[“”‘’]|——|……)`,
    `(?<=[“”‘’]|——|……)${space}+(?=[${han}])`,
    // Before a paragraph the page indents by itself.
    `(?<=^|\\n)[ \\u00A0\\u3000]+(?=\\S)`,
  ].join('|'),
  'gu',
)

/**
 * Spaces between Chinese and Latin letters or digits, around Chinese punctuation and before a paragraph. The pages draw
 * the gap themselves (`text-autospace` in `reading/base.css`), a typed one would stand in its place, and wider. Spaces
 * between Chinese characters part things on purpose and stay.
 */
export const hanSpaces: StyleRule = (text) => corrections(text, superfluous, () => '')
