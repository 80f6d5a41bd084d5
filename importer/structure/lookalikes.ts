/** Capitals of other scripts that look like Latin ones, and small letters: of each two the second is Latin. */
const pairs =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝw' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaνvρpυuιiκk' +
  'ıi'

const latinOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i] ?? '', pairs[2 * i + 1] ?? '']),
)

/** Nearly all names: nothing in them is anything but what it looks like. */
const honest = /^[\x20-\x7e\u4e00-\u9fa5]*$/

/** Without characters that do not show, such as those that choose a form of the one before. */
export function withoutHidden(words: string): string {
  if (honest.test(words)) return words
  return words.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

/** What of a name can be seen: full-width letters are as good as plain ones. */
export function visible(words: string): string {
  return honest.test(words) ? words : withoutHidden(words).normalize('NFKC')
}

/** The same for two names that look the same, whatever script their letters are of. */
export function skeleton(words: string): string {
  if (honest.test(words)) return words.toLowerCase()
  return Array.from(visible(words), (character) => latinOf.get(character) ?? character)
    .join('')
    .toLowerCase()
}
