import type { Locale } from './locale'

type Values = Record<string, string | number>

/** What the importer says to an editor. `{name}` stands for a value. */
const messages = {
  'too-large': {
    zh: '文件太大：{size}，上限为 {limit}。请把文章分成几份，或只取正文。',
    en: 'The file is too large: {size}, the limit is {limit}. Split the article or take only its body.',
  },
  'not-text': {
    zh: '这不是可以读的文字。请确认编码（UTF-8 或 GB18030），或把正文复制后粘贴。',
    en: 'This is not readable text. Check its encoding (UTF-8 or GB18030), or paste the article instead.',
  },
  'unknown-encoding': {
    zh: '认不出编码，{encodings} 都说得通。',
    en: 'The encoding is not clear: {encodings} would be possible.',
  },
  'unsupported-format': {
    zh: '还不能读取 {format} 文件。请另存为纯文本或 Markdown，或把正文复制后粘贴。',
    en: 'Files of the kind {format} cannot be read yet. Save as plain text or Markdown, or paste the article.',
  },
  empty: { zh: '里面没有文字。', en: 'There is no text in it.' },
  'too-slow': {
    zh: '读取超过 {seconds} 秒，已停止。请把文章分成几份。',
    en: 'Reading took longer than {seconds} seconds and was stopped. Split the article.',
  },
  'too-nested': {
    zh: '网页的代码层层嵌套，没有读取。请只复制正文，或粘贴为纯文本。',
    en: 'The code of the page is nested too deeply and was not read. Copy only its text, or paste it as plain text.',
  },
  'inferred-speaker': {
    zh: '这一段没有标明说话人，按前后问答推断为“{speaker}”，请核对。',
    en: 'No speaker is named here; “{speaker}” was concluded from the question before. Please check.',
  },
  'unlabelled-speakers': {
    zh: '文中没有标明谁在说话，按提问的排版推断为“{asks}”和“{answers}”，请核对。',
    en: 'Nobody is named before their words: “{asks}” and “{answers}” were concluded from how the questions are set. Please check.',
  },
  'close-reading': {
    zh: '说话人还可以读成：{names}。已采用说话人较少的读法，请核对。',
    en: 'The speakers could also be read as {names}. The reading with fewer speakers was taken. Please check.',
  },
  'displaced-label': {
    zh: '“{speaker}”的标记排在它的话后面，已移回，请对照原文。',
    en: 'The label “{speaker}” stood after its words and was moved back. Compare it with the raw text.',
  },
  'single-label': {
    zh: '“{label}：”只出现过一次，没有当作说话人。',
    en: '“{label}:” occurs only once and was not taken for a speaker.',
  },
  'spaces-dropped': {
    zh: '去掉了多余的空格：汉字之间 {han} 处，中西文之间 {latin} 处。',
    en: 'Spaces dropped: {han} between Chinese characters, {latin} between Chinese and Latin.',
  },
  truncated: {
    zh: '文章似乎没有结束，结尾可能被截断。',
    en: 'The article seems to break off: its end may be missing.',
  },
  'relative-date': {
    zh: '“{words}”要有发表日期才能确定是哪一年。',
    en: '“{words}” needs the date of publication before its year is known.',
  },
  'date-conflict': {
    zh: '“{words}”不是一个存在的日期。',
    en: '“{words}” is not a date that exists.',
  },
  'characters-lost': {
    zh: '有 {count} 个字无法解码，原文件可能已损坏。',
    en: '{count} characters could not be decoded: the file may be damaged.',
  },
  'control-characters': {
    zh: '去掉了 {count} 个看不见的控制字符。',
    en: '{count} invisible control characters were removed.',
  },
  'unsafe-link': {
    zh: '去掉了 {count} 个不安全的链接，文字保留。',
    en: '{count} unsafe links were dropped, their words kept.',
  },
  copy: {
    zh: '与“{file}”有 {percent}% 相同，可能是同一篇文章。',
    en: '{percent}% is the same as “{file}”: this may be the same article.',
  },
  'similar-labels': {
    zh: '“{label}”与“{other}”看起来一样，用的字符却不同；已当作同一人，请核对。',
    en: '“{label}” and “{other}” look the same but are written with different characters. They were taken for one person: please check.',
  },
  'no-title': { zh: '没有找到标题。', en: 'No title was found.' },
} as const satisfies Record<string, Record<Locale, string>>

export type ImportMessage = keyof typeof messages

/** The message in the editor's language, with its values filled in. */
export function importMessage(code: ImportMessage, locale: Locale, values: Values = {}): string {
  return messages[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}

/** Who asks and who answers, in the language of the article, where it names nobody before their words. */
export const neutralSpeakers = {
  zh: { asks: '问', answers: '答' },
  'zh-Hant': { asks: '問', answers: '答' },
  en: { asks: 'Q', answers: 'A' },
} as const
