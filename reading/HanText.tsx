import { Fragment } from 'react'
import type { Locale } from '@/locales/locale'
import { wordsOf } from '@/model/chinese/wordsOf'

/**
 * A headline or standfirst. Chinese headlines are set with `word-break: keep-all`, so that a line never ends inside
 * a word; the `<wbr>` between words say where it may. Other languages break at their spaces.
 */
export function HanText({ text, locale }: { text: string; locale: Locale }) {
  if (locale !== 'zh') return text
  return wordsOf(text).map((word, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
