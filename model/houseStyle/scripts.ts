/** Classes of characters for the patterns of the rules: what stands between the brackets of a regular expression. */

export const han = '\\p{Script=Han}々〇'

export const latin = 'A-Za-z0-9À-ɏ'

/** Marks that only Chinese has, and that bring their own space with them. */
export const opensChinese = '《〈（【「『〔'
export const closesChinese = '》〉）】」』〕'
export const pausesChinese = '，。、；：！？'

/** A space that somebody typed, U+00A0 included; a line break is none. */
export const space = '[ \\u00A0]'

const anyHan = new RegExp(`[${han}]`, 'u')

export function hasHan(text: string): boolean {
  return anyHan.test(text)
}
