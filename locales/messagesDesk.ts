import type { Locale } from './locale'

/** What the import desk says to editors, on its screens and in its answers. */
const zh = {
  errors: {
    'not-signed-in': '请先登录。',
    'not-an-editor': '您的账号不能导入文章。',
    'too-large': '材料超过 20 MB，没有收下。请把文章分成几份，或只贴正文。',
    'not-a-form': '请以表单上传文件（multipart，字段 file），或以 JSON 传来文字（text）。',
    'no-material': '没有收到文件或文字。',
    'no-such-import': '没有这一条导入。',
    'no-such-interview': '没有这一篇访谈。',
    'which-interview': '请指明是哪一篇访谈。',
    'other-language': '那一篇访谈的原文是另一种语言。',
    'not-ready': '这一条现在不能接受：还没有读成，或者已经搁置。',
    'already-accepted': '这一条已经接受，不能再改。',
    'bad-request': '看不懂这个请求。',
    'bad-edits':
      '有一处改动填得不对：日期要写成 2020-10-10 这样的形式，网址以 http 开头，说话人不能没有名字。',
    unexpected: '出了意外，没有完成。原件还在，请再试一次。',
  },
}

export type DeskMessages = typeof zh
export type DeskErrorCode = keyof DeskMessages['errors']

const en: DeskMessages = {
  errors: {
    'not-signed-in': 'Please sign in first.',
    'not-an-editor': 'Your account cannot import articles.',
    'too-large':
      'The material is larger than 20 MB and was not taken in. Split the article, or paste only its text.',
    'not-a-form': 'Send a file as a form (multipart, field file), or its words as JSON (text).',
    'no-material': 'There was no file and no text.',
    'no-such-import': 'There is no such import.',
    'no-such-interview': 'There is no such interview.',
    'which-interview': 'Say which interview is meant.',
    'other-language': 'The original of that interview is in the other language.',
    'not-ready': 'This cannot be accepted now: it has not been read, or it was set aside.',
    'already-accepted': 'This has been accepted and cannot be changed any more.',
    'bad-request': 'This request could not be understood.',
    'bad-edits':
      'One of the changes is not right: dates are written like 2020-10-10, addresses begin with http, and no speaker is without a name.',
    unexpected:
      'Something went wrong and was not finished. The material is kept; please try again.',
  },
}

export const deskMessages: Record<Locale, DeskMessages> = { zh, en }
