import type { Locale } from './locale'

/** Every word of the exchange with translators' tools. */
const zh = {
  files: '文件',
  exportXliff: '导出 XLIFF',
  exportDocx: '导出 DOCX',
  importFile: '导入…',
  choose: '选文件',
  formats: '从这里导出、在翻译工具或 Word 里改过的 XLIFF 2.1 或 DOCX',
  title: '导入译文',
  reading: '正在读文件',
  unreachable: '连不上服务器，什么都没有写。请再试。',
  close: '关闭',
  cancel: '取消',
  summary: (changes: number, unchanged: number, empty: number) =>
    `文件改了 ${changes} 段，${unchanged} 段和这里一样${empty > 0 ? `，${empty} 段没有译文（这里的留着）` : ''}。`,
  nothing: '文件里没有要改的。',
  conflicts: (count: number) => `${count} 段要你选：文件导出以后，这里也改过。`,
  conflict: {
    translation: '导出以后，这里的译文改过',
    source: '导出以后，原文改过：收下后标为过时',
  },
  allTheirs: '都用文件里的',
  allOurs: '都留这里的',
  theirs: '用文件里的',
  ours: '留这里的',
  here: '这里',
  inFile: '文件里',
  stateOnly: '字没有变，文件里已译定',
  lost: '比原文少了',
  marks: { link: '链接', note: '注', emphasis: '着重' },
  unplaced: (count: number) => `有 ${count} 处文字在这里找不到位置，不会导入；请自己抄走：`,
  as: '收下后算作',
  asInFile: '按文件里的状态',
  asDraft: '草稿',
  asDone: '译定',
  take: (count: number) => `导入 ${count} 段`,
  taking: '正在导入',
  taken: (count: number) => `导入了 ${count} 段。`,
  meanwhile: (count: number) =>
    `刚才有 ${count} 段被别人改了。什么都没有写；下面是现在的样子，请再看一遍。`,
  docx: {
    howTo:
      '请只改最右一栏。第一栏里的 ⟦…⟧ 要留着，凭它认回每一段。^[…] 是句中的注，方括号里的字也要译。',
  },
}

export type ExchangeMessages = typeof zh

const en: ExchangeMessages = {
  files: 'Files',
  exportXliff: 'Export XLIFF',
  exportDocx: 'Export DOCX',
  importFile: 'Import…',
  choose: 'Choose a file',
  formats: 'XLIFF 2.1 or DOCX that was exported here and changed in a translator’s tool or in Word',
  title: 'Import a translation',
  reading: 'Reading the file',
  unreachable: 'The server can’t be reached; nothing was written. Please try again.',
  close: 'Close',
  cancel: 'Cancel',
  summary: (changes, unchanged, empty) =>
    `The file changes ${rows(changes)}; ${unchanged} ${unchanged === 1 ? 'is' : 'are'} as here${empty > 0 ? `, ${empty} ${empty === 1 ? 'has' : 'have'} no words in it (what is here stays)` : ''}.`,
  nothing: 'The file changes nothing.',
  conflicts: (count) =>
    `${rows(count)} for you to choose: changed here too since the file was exported.`,
  conflict: {
    translation: 'The translation here has changed since the export',
    source: 'The original has changed since the export: taken, this will be stale',
  },
  allTheirs: 'The file’s for all',
  allOurs: 'Keep all here',
  theirs: 'Take the file’s',
  ours: 'Keep this',
  here: 'Here',
  inFile: 'In the file',
  stateOnly: 'The same words, marked done in the file',
  lost: 'Fewer than in the original:',
  marks: { link: 'links', note: 'notes', emphasis: 'emphasis' },
  unplaced: (count) =>
    `${count} ${count === 1 ? 'text has' : 'texts have'} no place here and will not be imported. Copy what you need:`,
  as: 'Take as',
  asInFile: 'as the file says',
  asDraft: 'drafts',
  asDone: 'done',
  take: (count) => `Import ${rows(count)}`,
  taking: 'Importing',
  taken: (count) => `${rows(count)} imported.`,
  meanwhile: (count) =>
    `${rows(count)} changed just now. Nothing was written; this is how it stands, please look again.`,
  docx: {
    howTo:
      'Please change the last column only. Keep the ⟦…⟧ in the first one: rows are known by it. ^[…] is a note inside a sentence; its words are to be translated too.',
  },
}

function rows(count: number): string {
  return `${count} ${count === 1 ? 'row' : 'rows'}`
}

export const exchangeMessages: Record<Locale, ExchangeMessages> = { zh, en }
