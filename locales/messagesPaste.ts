import type { Locale } from './locale'

/** What the transcript editor says about something that was pasted or dropped. */

export const messagesPaste = {
  paste: { zh: '粘贴', en: 'Paste' },
  reading: { zh: '正在整理粘贴的内容…', en: 'Reading what you pasted…' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '知道了', en: 'Close' },
  asTurns: { zh: '按对话插入', en: 'Insert as turns' },
  asText: { zh: '按普通文字插入', en: 'Insert as plain text' },
  newSpeaker: { zh: '新说话人', en: 'New speaker' },
  nobody: { zh: '无说话人', en: 'Nobody' },
  cancelled: {
    zh: '没有粘贴，内容还在剪贴板里。',
    en: 'Nothing was pasted. It is still on the clipboard.',
  },
  busy: {
    zh: '上一次粘贴还没有处理完，请先选择怎样插入。',
    en: 'Your last paste is still waiting: choose how to insert it first.',
  },
  notRead: {
    zh: '服务器没有回应，文字已原样插入，没有整理。',
    en: 'The server did not answer. The words were inserted as they are, without cleaning.',
  },
  notReadBecause: {
    zh: '没有整理，文字已原样插入。',
    en: 'The words were inserted as they are, without cleaning.',
  },
  'not-a-picture': {
    zh: '不是可用的图片，请用 JPEG、PNG、WebP、AVIF 或 GIF。文章请从“导入”带入。',
    en: 'is no picture that can be used: take JPEG, PNG, WebP, AVIF or GIF. Articles come in through Import.',
  },
  'too-large': {
    zh: '超过 20 MB，没有上传。',
    en: 'is larger than 20 MB and was not uploaded.',
  },
  'not-taken': {
    zh: '没有上传成功，请再拖入一次。',
    en: 'was not uploaded. Please drop it again.',
  },
} as const satisfies Record<string, Record<Locale, string>>

type Said<Values extends unknown[]> = Record<Locale, (...values: Values) => string>

const s = (count: number) => (count === 1 ? '' : 's')

export const foundTurns: Said<[turns: number, names: string[]]> = {
  zh: (turns, names) => `认出 ${turns} 轮对话，说话人：${names.join('、')}`,
  en: (turns, names) => `Found ${turns} turn${s(turns)} by ${names.join(', ')}`,
}

export const turnsOfLabel: Said<[label: string, turns: number]> = {
  zh: (label, turns) => `“${label}”，${turns} 轮，是`,
  en: (label, turns) => `“${label}”, ${turns} turn${s(turns)}, is`,
}

export const leftOut: Said<[lines: number]> = {
  zh: (lines) => `略去了 ${lines} 行不属于正文的内容`,
  en: (lines) =>
    `Left out ${lines} line${s(lines)} that belong${lines === 1 ? 's' : ''} to the page`,
}

export const uploading: Said<[at: number, of: number]> = {
  zh: (at, of) => `正在上传图片，第 ${at} 张，共 ${of} 张…`,
  en: (at, of) => `Uploading picture ${at} of ${of}…`,
}

export const broughtPictures: Said<[pictures: number]> = {
  zh: (pictures) => `${pictures} 张图片已放进正文，请给它写上替代文字。`,
  en: (pictures) =>
    `${pictures} picture${s(pictures)} stand${pictures === 1 ? 's' : ''} in the text. Please describe what can be seen.`,
}

export const foreignPictures: Said<[pictures: number]> = {
  zh: (pictures) => `${pictures} 张图片只记下了原地址，读者看不到：请另存后拖入。`,
  en: (pictures) =>
    `${pictures} picture${s(pictures)} kept only the original address and will not be shown: save and drop ${pictures === 1 ? 'it' : 'them'} here.`,
}

export const lostPictures: Said<[pictures: number]> = {
  zh: (pictures) => `${pictures} 张图片没有随文字带来：请单独复制或拖入。`,
  en: (pictures) =>
    `${pictures} picture${s(pictures)} did not come along: copy or drop ${pictures === 1 ? 'it' : 'them'} by ${pictures === 1 ? 'itself' : 'themselves'}.`,
}
