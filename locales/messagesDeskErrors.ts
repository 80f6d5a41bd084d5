import type { Locale } from './locale'

/** Why the desk can't do what was asked. `{name}` stands for a value. */
export const deskErrors = {
  'not-signed-in': {
    zh: '请先登录。',
    en: 'Please sign in first.',
  },
  'not-an-editor': {
    zh: '您的账号不能导入文章。',
    en: 'Your account cannot import articles.',
  },
  'too-large': {
    zh: '材料超过 20 MB，没有收下。请把文章分成几份，或只贴正文。',
    en: 'The material is larger than 20 MB and was not taken in. Split the article, or paste only its text.',
  },
  'not-a-form': {
    zh: '请以表单上传文件（multipart，字段 file），或以 JSON 传来文字（text）。',
    en: 'Send a file as a form (multipart, field file), or its words as JSON (text).',
  },
  'no-material': {
    zh: '没有收到文件或文字。',
    en: 'There was no file and no text.',
  },
  'no-such-import': {
    zh: '没有这一条导入。',
    en: 'There is no such import.',
  },
  'no-such-interview': {
    zh: '没有这一篇访谈。',
    en: 'There is no such interview.',
  },
  'which-interview': {
    zh: '请指明是哪一篇访谈。',
    en: 'Say which interview is meant.',
  },
  'other-language': {
    zh: '那一篇访谈的原文是另一种语言。',
    en: 'The original of that interview is in the other language.',
  },
  'not-ready': {
    zh: '这一条现在不能接受：还没有读成，或者已经搁置。',
    en: 'This cannot be accepted now: it has not been read, or it was set aside.',
  },
  'already-accepted': {
    zh: '这一条已经接受，不能再改。',
    en: 'This has been accepted and cannot be changed any more.',
  },
  'bad-request': {
    zh: '看不懂这个请求。',
    en: 'This request could not be understood.',
  },
  'bad-edits': {
    zh: '有一处改动填得不对：日期要写成 2020-10-10 这样的形式，网址以 http 开头，说话人不能没有名字。',
    en: 'One of the changes is not right: dates are written like 2020-10-10, addresses begin with http, and no speaker is without a name.',
  },
  unexpected: {
    zh: '出了意外，没有完成。原件还在，请再试一次。',
    en: 'Something went wrong and was not finished. The material is kept; please try again.',
  },
  'changed-meanwhile': {
    zh: '{name}刚才改过这一条，所以没有存下，以免盖掉。两边的改动都还在：请载入最新的再继续。',
    en: '{name} has just changed this, so nothing was saved over it. Both versions are kept: load the newest one to go on.',
  },
} as const satisfies Record<string, Record<Locale, string>>

export type DeskErrorCode = keyof typeof deskErrors
