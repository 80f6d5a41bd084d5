import { languageTag, type Locale } from '@/locales/locale'

import type { GlossaryEntry } from './glossaryEntry'

/**
 * The terms as TBX-Basic (ISO 30042:2019, DCA style), which translators' tools read. A form to avoid is a term of the
 * same concept with the status `deprecatedTerm-admn-sts`.
 */
export function glossaryTbx(entries: readonly GlossaryEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="${languageTag.zh}">`,
    '<tbxHeader><fileDesc><sourceDesc><p>Facing Pages</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
    ...entries.map(concept),
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n')
}

function concept({ zh, en, avoid, note }: GlossaryEntry, i: number): string {
  const avoided = (locale: Locale) => avoid.filter((form) => localeOf(form) === locale)
  return [
    `<conceptEntry id="c${i + 1}">`,
    ...(note === '' ? [] : [`<note>${text(note)}</note>`]),
    language('zh', zh, avoided('zh')),
    language('en', en, avoided('en')),
    '</conceptEntry>',
  ].join('')
}

function language(locale: Locale, term: string, avoid: readonly string[]): string {
  const status = '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>'
  const terms = [
    `<termSec><term>${text(term)}</term></termSec>`,
    ...avoid.map((form) => `<termSec><term>${text(form)}</term>${status}</termSec>`),
  ]
  return `<langSec xml:lang="${languageTag[locale]}">${terms.join('')}</langSec>`
}

function localeOf(form: string): Locale {
  return /\p{Script=Han}/u.test(form) ? 'zh' : 'en'
}

/** XML 1.0 knows no other control characters than tab and line ends. */
function text(words: string): string {
  return words
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
