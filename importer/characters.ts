/** Classes of characters that several steps ask about. Each pattern looks at one character only. */

export const han = /\p{Script=Han}|[々〇]/u

/** Punctuation that Chinese sets without a space on either side. */
export const chinesePunctuation =
  /[\u3000-\u3011\u3014-\u301F\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3B\uFF3D\uFF5B\uFF5D\uFF5E—…“”‘’·]/u

export const latin = /[A-Za-z0-9À-ɏ]/u

/** Ends a sentence, closing quotes and brackets included. */
export const sentenceEnd = /[。！？!?…]["”’」』）)】\]]*$/u

/** Ends a sentence in either script: a full stop counts where no letter follows. */
export const anySentenceEnd = /[。！？!?….；;]["”’」』）)】\]]*$/u

// Combining characters among them are meant one by one.
const zeroWidth =
  // eslint-disable-next-line no-misleading-character-class
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/
const wideSpace = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/
const foldable = /[\u2F00-\u2FDF\uF900-\uFAFF]|\u{2F800}|[\u{2F801}-\u{2FA1F}]/u

/** Joins pictures into one, or chooses the form of the character before. */
// eslint-disable-next-line no-misleading-character-class
const selector = /[\u200D\uFE00-\uFE0F\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]/u
const pictureSoFar =
  // eslint-disable-next-line no-misleading-character-class
  /[\p{Extended_Pictographic}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]/u

/** Whether a character does nothing that can be seen behind `before`: in a picture it may. */
export function isHidden(character: string, before: string): boolean {
  return selector.test(character) ? !pictureSoFar.test(before) : isInvisible(character)
}

/** Not for reading: controls, zero-width characters and those that turn the direction of the text. */
export function isInvisible(character: string): boolean {
  return zeroWidth.test(character) || control.test(character)
}

export function isWideSpace(character: string): boolean {
  return wideSpace.test(character)
}

/** A Kangxi radical or a compatibility ideograph, which NFKC turns into the ideograph itself. */
export function isFoldable(character: string): boolean {
  return foldable.test(character)
}

/** Share of Chinese among the letters, 0 to 1. */
export function shareOfHan(text: string): number {
  let chinese = 0
  let letters = 0
  for (const character of text) {
    if (han.test(character)) chinese++
    else if (latin.test(character)) letters++
  }
  return chinese === 0 ? 0 : chinese / (chinese + letters)
}

/** Width as a terminal would draw it: a Chinese character takes two columns. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 2 : 1
  return width
}
