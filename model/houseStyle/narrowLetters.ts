import { corrections, type StyleRule } from './suggestion'

const letters = /[０-９Ａ-Ｚａ-ｚ]+(?:[．，：－／][０-９Ａ-Ｚａ-ｚ]+)*％?|(?<=[0-9])％/gu

/** How far full-width forms stand from the plain ones in Unicode (U+FF01 to U+FF5E). */
const distance = 0xfee0

/** Full-width Latin letters and digits become plain ones: in Chinese too they take half a character (GB/T 15835—2011). */
export const narrowLetters: StyleRule = (text) =>
  corrections(text, letters, (words) =>
    [...words].map((letter) => String.fromCharCode(letter.charCodeAt(0) - distance)).join(''),
  )
