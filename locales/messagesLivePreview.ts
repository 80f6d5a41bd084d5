import type { Locale } from './locale'

/** What stands around the reader's page that an editor sees beside the text. */
export const messagesLivePreview = {
  preview: { zh: '预览', en: 'Preview' },
  close: { zh: '关闭预览', en: 'Close the preview' },
  readersPage: { zh: '读者看到的', en: 'What readers see' },
  language: { zh: '预览语言', en: 'Language of the preview' },
  width: { zh: '预览宽度', en: 'Width of the preview' },
  zh: { zh: '中文', en: '中文' },
  en: { zh: 'English', en: 'English' },
  facing: { zh: '对照', en: 'Facing' },
  newWindow: { zh: '新窗口', en: 'New window' },
  setting: { zh: '正在排版……', en: 'Setting the page…' },
  failed: {
    zh: '预览没有读到。写下的内容都在，不受影响。',
    en: 'The preview could not be read. What you have written is safe.',
  },
  again: { zh: '再试一次', en: 'Try again' },
} as const satisfies Record<string, Record<Locale, string>>

/** What a screen reader calls the page in its frame. */
export const frameWords: Record<Locale, (shown: string, width: number) => string> = {
  zh: (shown, width) => `读者看到的页面，${shown}，${width} 宽`,
  en: (shown, width) => `The page as readers see it, ${shown}, ${width} wide`,
}
