import type { Locale } from '@/locales/locale'

export type Credit = { label: string; names: string[] }

/** Credits as lines that can be translated: "摄影：程野、林潮" or "Photographs: Cheng Ye, Lin Chao". */
export function creditLines(credits: readonly Credit[], locale: Locale): string {
  const [colon, comma] = locale === 'zh' ? ['：', '、'] : [': ', ', ']
  return credits.map(({ label, names }) => `${label}${colon}${names.join(comma)}`).join('\n')
}

/** Lines as credits. A line without a colon is a part that nobody is named for yet, and is left out. */
export function creditsFrom(lines: string): Credit[] {
  return lines.split('\n').flatMap((line): Credit[] => {
    const [, label = '', rest = ''] = /^([^:：]+)[:：](.+)$/.exec(line.trim()) ?? []
    const names = rest
      .split(/[、,，;；]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    return names.length > 0 ? [{ label: label.trim(), names }] : []
  })
}
