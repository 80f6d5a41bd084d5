import type { Locale } from './locale'

/** What the import desk says to editors, on its screens and in its answers. */
const zh = {
  title: '导入',
  desk: '工作台',
  waiting: (count: number) => `${count} 条待处理`,

  offline: '连不上服务器。粘贴的文字留在这一页，请再试一次。',

  rawKept: '原件已存。',
  brokeOffReading: '没有读完，可以再读一次。原件已存。',
  colon: '：',
  nobody: '命令行',
  somebody: '另一位编辑',

  setAsideAction: '搁置',
  download: '下载原件',
  back: '回到清单',
  refusedTitle: '没读成',
}

export type DeskMessages = typeof zh

const en: DeskMessages = {
  title: 'Import',
  desk: 'Desk',
  waiting: (count) => `${count} waiting`,

  offline: 'The server does not answer. The pasted text stays on this page; please try again.',

  rawKept: 'The original is kept.',
  brokeOffReading: 'Reading was not finished; it can be read again. The original is kept.',
  colon: ': ',
  nobody: 'Command line',
  somebody: 'Another editor',

  setAsideAction: 'Set aside',
  download: 'Download original',
  back: 'Back to the list',
  refusedTitle: 'Not read',
}

export const deskMessages: Record<Locale, DeskMessages> = { zh, en }
