import type { Locale } from '@/locales/locale'
import { madeFrom, type LanguageText } from '@/model/facing/translationRows'

import { isRecord } from './serialized'
import { passagesFromBody } from './toPassages'

/** What an interview says in one language, as the document is stored or read; what is not there is empty. */
export function languageText(doc: Record<string, unknown>, locale: Locale): LanguageText {
  const { title, standfirst, credits, body, translated } = doc
  return {
    locale,
    title: textOf(title),
    standfirst: textOf(standfirst),
    credits: (Array.isArray(credits) ? credits : []).filter(isRecord).map(({ label, names }) => ({
      label: textOf(label),
      names: Array.isArray(names) ? names.map(textOf) : [],
    })),
    passages: passagesFromBody(body),
    made: madeFrom(translated),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
