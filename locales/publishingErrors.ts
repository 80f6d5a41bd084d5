import type { Bilingual } from './bilingual'

/** Why a language of an interview can't be published, withdrawn, scheduled or restored. */
export const publishingErrors = {
  'not-signed-in': { zh: '请先登录。', en: 'Please sign in first.' },
  'not-an-editor': {
    zh: '您的账号不能进编辑部。',
    en: 'Your account does not work in this newsroom.',
  },
  'may-not-publish': {
    zh: '撰稿人可以写草稿，发布、撤回由编辑来做。',
    en: 'Contributors write drafts. Publishing and withdrawing are up to an editor.',
  },
  'no-such-interview': {
    zh: '没有这一篇访谈，或者它在回收站里。',
    en: 'There is no such interview, or it is in the trash.',
  },
  'no-such-version': {
    zh: '这一篇访谈没有这个版本。',
    en: 'This interview has no such version.',
  },
  'no-such-schedule': {
    zh: '这一篇访谈没有这一条定时。',
    en: 'This interview has no such schedule.',
  },
  'no-such-preview': {
    zh: '这一篇访谈没有这个预览链接。',
    en: 'This interview has no such preview link.',
  },
  'no-such-review': {
    zh: '这一篇访谈没有等着的送审，或者已经结束。',
    en: 'This interview has no such request, or it is closed already.',
  },
  'may-not-ask': {
    zh: '您的账号不写这个语言，不能为它送审。',
    en: 'Your account does not write in this language, so you cannot ask for its review.',
  },
  'may-not-close': {
    zh: '送审由编辑或送审的人来结束。',
    en: 'A request is closed by an editor or by whoever made it.',
  },
  'long-note': {
    zh: '给编辑的话太长了，请缩到 2000 字以内。',
    en: 'The note is too long. Keep it within 2,000 characters.',
  },
  'already-asked': {
    zh: '这个语言已经送审，编辑还没有看完。',
    en: 'A review of this language has been asked for already.',
  },
  'no-days': {
    zh: '请指明链接开放几天：1、7 或 30。',
    en: 'Say for how many days the link is open: 1, 7 or 30.',
  },
  'no-language': {
    zh: '请指明一个语言：zh 或 en。',
    en: 'Say which language is meant: zh or en.',
  },
  'no-action': {
    zh: '请指明是发布（publish）还是撤回（withdraw）。',
    en: 'Say whether to publish or to withdraw.',
  },
  'no-time': {
    zh: '看不懂这个时间，或者当地的钟会跳过它。请写成 2026-11-26T08:00 这样的形式。',
    en: 'This is no time, or clocks there skip it. Write it like 2026-11-26T08:00.',
  },
  'no-zone': {
    zh: '请指明时区：写明 zone，或在时间后面写 Z、+08:00。',
    en: 'Say in which time zone: name a zone, or end the time with Z or +08:00.',
  },
  'unknown-zone': {
    zh: '没有这个时区。请写成 Asia/Shanghai 这样的名字。',
    en: 'There is no such time zone. Name one like Asia/Shanghai.',
  },
  'time-is-past': {
    zh: '这个时间已经过去。',
    en: 'This time has passed already.',
  },
  'bad-request': {
    zh: '看不懂这个请求。',
    en: 'This request could not be understood.',
  },
  'no-title': {
    zh: '这个语言还没有标题，不能发布。',
    en: 'It has no title in this language yet, and cannot be published.',
  },
  'machine-title': {
    zh: '标题还是机器译的。请先看过、标为完成，再发布。',
    en: 'Its title was translated by a machine. Read it and mark it done before publishing.',
  },
  'not-whole': {
    zh: '有一处必填的内容还空着或填得不对，没有做成。请在编辑页保存一次，看它标出哪里。',
    en: 'Something that is required is missing or wrong, so nothing was changed. Save it on its page to see what.',
  },
  'nothing-to-restore': {
    zh: '那个版本里还没有这个语言的文字。',
    en: 'That version has no words in this language.',
  },
  'already-scheduled': {
    zh: '这个语言已经定了一次，先取消才能另定。',
    en: 'This language already has a time set for it. Cancel that first.',
  },
  'no-longer-waiting': {
    zh: '这一条已经做过或取消了。',
    en: 'This has been done or cancelled already.',
  },
  'changed-meanwhile': {
    zh: '您看过之后，这个语言的文字又改过，所以还没有做。请再看一遍。',
    en: 'The words in this language have changed since you looked, so nothing was done. Look again.',
  },
  unexpected: {
    zh: '出了意外，没有完成。请再试一次。',
    en: 'Something went wrong and was not finished. Please try again.',
  },
} as const satisfies Record<string, Bilingual>

export type PublishingErrorCode = keyof typeof publishingErrors

export function isPublishingErrorCode(code: unknown): code is PublishingErrorCode {
  return typeof code === 'string' && Object.hasOwn(publishingErrors, code)
}
