import type { Locale } from './locale'

const zh = {
  untitled: '还没有标题',
  notPublic: '这是预览，还没有公开，请不要转发。',
  newer: '这是预览，有些改动还没有公开，请不要转发。',
  until: (time: string) => `链接开放到 ${time}。`,
}

const en: typeof zh = {
  untitled: 'No title yet',
  notPublic: 'This is a preview, not yet public. Please do not pass it on.',
  newer: 'This is a preview with changes that are not yet public. Please do not pass it on.',
  until: (time) => `The link is open until ${time}.`,
}

/** What somebody outside the newsroom is told above a draft that they were sent. */
export const messagesPreview: Record<Locale, typeof zh> = { zh, en }
