import type { Locale } from './locale'

/** What the tools of the rich text are called that show only a sign, by Payload's key for them. */
export const toolNames: Record<string, Record<Locale, string>> = {
  text: { zh: '正文、小节、列表、引文', en: 'Text, section, list, quotation' },
  bold: { zh: '加粗 (Ctrl+B)', en: 'Bold (Ctrl+B)' },
  italic: { zh: '着重 (Ctrl+I)', en: 'Emphasis (Ctrl+I)' },
  underline: { zh: '下划线', en: 'Underline' },
  strikethrough: { zh: '删除线', en: 'Strikethrough' },
  inlineCode: { zh: '代码', en: 'Code' },
  link: { zh: '链接 (Ctrl+K)', en: 'Link (Ctrl+K)' },
}
