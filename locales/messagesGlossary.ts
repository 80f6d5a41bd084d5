import type { Locale } from './locale'

/** The heads of the columns in a file of terms. */
export const glossaryColumns = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  avoid: { zh: '不用的写法', en: 'Forms to avoid' },
  note: { zh: '说明', en: 'Note' },
} as const

/** Why a file of terms is not taken in. */
export const glossaryErrors = {
  'not-signed-in': { zh: '请先登录。', en: 'Please sign in first.' },
  'may-not-import': {
    zh: '术语表由编辑导入，你可以看和导出。',
    en: 'Editors import terms; you can read and export them.',
  },
  'glossary-none': { zh: '没有收到文件。', en: 'No file has arrived.' },
  'glossary-large': { zh: '文件超过 2 MB。', en: 'The file is larger than 2 MB.' },
  'glossary-unreadable': {
    zh: '读不出这个文件。请另存为 CSV（UTF-8）再导入。',
    en: 'This file cannot be read. Please save it as CSV (UTF-8) and try again.',
  },
  'glossary-columns': {
    zh: '第一行要写明列名，至少有“中文”和“英文”两列。',
    en: 'The first line names the columns, at least “Chinese” and “English”.',
  },
  'glossary-too-long': {
    zh: '一次最多导入 5,000 条。',
    en: 'At most 5,000 terms can be imported at once.',
  },
  'glossary-rows': {
    zh: '有几行要改，所以一条也没有导入：',
    en: 'Some lines need mending, so nothing was imported:',
  },
  'glossary-half': { zh: '中文和英文要都有', en: 'Chinese and English are both needed' },
  'glossary-twice': { zh: '这个中文词前面已经有了', en: 'An earlier line has this Chinese term' },
  unexpected: {
    zh: '出了意外，没有导完。',
    en: 'Something unexpected happened; not all was imported.',
  },
} as const

export type GlossaryErrorCode = keyof typeof glossaryErrors

/** The words above the list of house terms. */
const zh = {
  files: '文件',
  exportCsv: '导出 CSV',
  exportTbx: '导出 TBX',
  importCsv: '导入 CSV',
  importing: '正在导入',
  imported: (made: number, changed: number, same: number) =>
    `新增 ${made} 条，更新 ${changed} 条，${same} 条没有变化。`,
  line: (line: number, problem: string) => `第 ${line} 行：${problem}`,
  more: (count: number) => `还有 ${count} 行。`,
  unanswered: '服务器没有回答，什么都没有导入。',
}

export type GlossaryMessages = typeof zh

const en: GlossaryMessages = {
  files: 'Files',
  exportCsv: 'Export CSV',
  exportTbx: 'Export TBX',
  importCsv: 'Import CSV',
  importing: 'Importing',
  imported: (made, changed, same) => `${made} new, ${changed} changed, ${same} as before.`,
  line: (line, problem) => `Line ${line}: ${problem}`,
  more: (count) => `And ${count} more.`,
  unanswered: 'The server does not answer. Nothing was imported.',
}

export const glossaryMessages: Record<Locale, GlossaryMessages> = { zh, en }
