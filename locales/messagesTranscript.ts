import type { Locale } from './locale'

/** What the transcript editor says: the gutter, the panel beside the text, the keys, the forms of figures and notes. */

export const messagesTranscript = {
  transcript: { zh: '正文', en: 'Transcript' },
  kind: { zh: '类别', en: 'Kind' },
  speaker: { zh: '说话人', en: 'Speaker' },
  nobody: { zh: '无说话人', en: 'Nobody' },
  several: { zh: '多个', en: 'Several' },
  passageIs: { zh: '这一段是', en: 'This passage is' },
  comma: { zh: '，', en: ', ' },

  whoSpeaks: { zh: '谁在说', en: 'Who speaks' },
  whatItIs: { zh: '是什么', en: 'What it is' },
  passageMenu: { zh: '说话人与类别', en: 'Speaker and kind' },
  copyLink: { zh: '复制这一段的链接', en: 'Copy link to this passage' },
  linkCopied: { zh: '链接已复制', en: 'Link copied' },

  outline: { zh: '大纲', en: 'Outline' },
  noOutline: {
    zh: '有了小节和提问，这里就能跳转。',
    en: 'Sections and questions will stand here, to jump to.',
  },
  speakers: { zh: '说话人', en: 'Speakers' },
  noSpeakers: { zh: '请先在“资料”里填写说话人。', en: 'Name the speakers under Details first.' },
  commonKeys: { zh: '常用键', en: 'Common keys' },
  allKeys: { zh: '全部快捷键', en: 'All keys' },
  close: { zh: '关闭', en: 'Close' },
  interviewer: { zh: '采访', en: 'asks' },

  findAndReplace: { zh: '查找与替换', en: 'Find and replace' },
  find: { zh: '查找', en: 'Find' },
  replaceBy: { zh: '换成', en: 'Replace by' },
  pattern: { zh: '正则', en: 'Pattern' },
  patternHint: { zh: '按正则表达式查找', en: 'Find by a regular expression' },
  exact: { zh: '分大小写', en: 'Match case' },
  inWords: { zh: '查找范围', en: 'Search in' },
  everybody: { zh: '所有人', en: 'Everybody' },
  next: { zh: '下一处', en: 'Next' },
  previous: { zh: '上一处', en: 'Previous' },
  replace: { zh: '替换', en: 'Replace' },
  replaceAll: { zh: '全部替换', en: 'Replace all' },
  notFound: { zh: '没有找到', en: 'Not found' },
  noPattern: {
    zh: '这不是完整的正则表达式，请检查括号和反斜线。',
    en: 'This is no complete regular expression: look at its brackets and backslashes.',
  },

  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  insertNote: { zh: '在光标处加注', en: 'Note at the caret' },
  insertFigure: { zh: '在这一段后面加图片', en: 'Figure behind this passage' },

  figure: { zh: '图片', en: 'Figure' },
  figures: { zh: '图片', en: 'Figures' },
  picture: { zh: '图片文件', en: 'Picture' },
  sourceUrl: { zh: '原图地址', en: 'Original address' },
  sourceUrlHint: {
    zh: '原文中的图片地址，只供编辑查阅，读者的浏览器不会加载',
    en: 'Where the article had the picture. For editors only: readers’ browsers never load it',
  },
  alt: { zh: '替代文字', en: 'Alternative text' },
  altHint: {
    zh: '给看不到图的读者：图上有什么。留空则用图片自己的',
    en: 'For readers who cannot see it. Left empty, the picture’s own is used',
  },
  caption: { zh: '图说', en: 'Caption' },
  credit: { zh: '图片来源', en: 'Credit' },
  inlineNote: { zh: '注', en: 'Note' },
  inlineNotes: { zh: '注', en: 'Notes' },
  noteText: { zh: '注文', en: 'Text of the note' },

  unsafeUrl: {
    zh: '请填写网址（http 或 https）、邮箱地址（mailto:）或本站路径。',
    en: 'Give a web address (http or https), a mail address (mailto:) or a path on this site.',
  },
  unsafePicture: {
    zh: '请填写以 http 或 https 开头的网址。',
    en: 'Give a web address that starts with http or https.',
  },
} as const

/** The length of a transcript, as the panel beside it says it; one without words takes nobody any time. */
export const lengthWords: Record<
  Locale,
  (of: { exchanges: number; count: number; minutes: number }, text: Locale) => string
> = {
  zh: ({ exchanges, count, minutes }, text) =>
    [
      ...(exchanges > 0 ? [`${exchanges} 问`] : []),
      `${count.toLocaleString('en')} ${text === 'zh' ? '字' : '词'}`,
      ...(count > 0 ? [`读 ${minutes} 分钟`] : []),
    ].join(' · '),
  en: ({ exchanges, count, minutes }, text) =>
    [
      ...(exchanges > 0 ? [plural(exchanges, 'question')] : []),
      plural(count, text === 'zh' ? 'character' : 'word'),
      ...(count > 0 ? [`${minutes} min`] : []),
    ].join(' · '),
}

/** How many passages somebody speaks. */
export const passagesWords: Record<Locale, (count: number) => string> = {
  zh: (count) => `${count} 段`,
  en: (count) => plural(count, 'passage'),
}

/** Which of the places that were found is shown, counted from 1; 0 for none yet. */
export const foundWords: Record<Locale, (place: number, count: number) => string> = {
  zh: (place, count) => (place > 0 ? `第 ${place} 处，共 ${count} 处` : `${count} 处`),
  en: (place, count) => (place > 0 ? `${place} of ${count}` : `${count} found`),
}

/** How many places were replaced. */
export const replacedWords: Record<Locale, (count: number) => string> = {
  zh: (count) => `替换了 ${count} 处`,
  en: (count) => `${plural(count, 'place')} replaced`,
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
