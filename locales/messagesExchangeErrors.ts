/** Why a file from a translator's tool can't be taken in. */
export const exchangeErrors = {
  'no-file': { zh: '没有收到文件。', en: 'No file has arrived.' },
  'too-large': {
    zh: '文件太大了，最多 8 MB。',
    en: 'The file is too large: 8 MB at most.',
  },
  'not-xml': {
    zh: '这个文件读不通：不是完整的 XML。请在翻译工具里重新导出一次。',
    en: 'The file can’t be read: it is not whole XML. Please export it from your tool again.',
  },
  'has-dtd': {
    zh: '文件里有 DTD 或实体声明，这里不收。请去掉以后再导入。',
    en: 'The file declares a DTD or entities, which are not taken here. Please remove them first.',
  },
  'not-xliff': {
    zh: '这是 XML，但不是 XLIFF。',
    en: 'This is XML, but not XLIFF.',
  },
  'xliff-1': {
    zh: '这是旧版的 XLIFF 1.x。请在翻译工具里导出 XLIFF 2.0 或 2.1。',
    en: 'This is an XLIFF 1.x file. Please export XLIFF 2.0 or 2.1 from your tool.',
  },
  'other-interview': {
    zh: '这个文件是另一篇访谈的译文。',
    en: 'The file holds the translation of another interview.',
  },
  'other-languages': {
    zh: '文件的语言和这里不一致。',
    en: 'The file is in other languages than this translation.',
  },
  'broken-docx': {
    zh: '这个文件读不通：不是完整的 DOCX。请用 Word 另存为 .docx 再试。',
    en: 'The file can’t be read: it is not a whole DOCX. Please save it as .docx once more.',
  },
  'wrong-table': {
    zh: '没有找到从这里导出的表格。第一列里的编号（⟦…⟧）要留着。',
    en: 'The table that was exported here is missing. Its first column must keep the marks ⟦…⟧.',
  },
} as const

export type ExchangeErrorCode = keyof typeof exchangeErrors
