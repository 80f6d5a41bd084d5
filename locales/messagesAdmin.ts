/** What editors and admins are told outside the reading pages. */

export const messagesAdmin = {
  refusals: {
    'may-not-publish': {
      zh: '撰稿人可以写草稿，发布、撤回由编辑来做。',
      en: 'Contributors write drafts. Publishing and withdrawing are up to an editor.',
    },
    'may-not-write-language': {
      zh: '您的账号不能改这个语言的文字。',
      en: 'Your account does not write in this language.',
    },
    'may-not-delete-published': {
      zh: '已经发布的内容要由编辑删除。',
      en: 'What has been published can only be deleted by an editor.',
    },
    'all-languages-at-once': {
      zh: '请一个语言一个语言地发布或撤回。',
      en: 'Publish or withdraw one language at a time.',
    },
    'restore-whole-version': {
      zh: '恢复整个版本会同时改动两种语言。请打开旧版本，把需要的文字取回当前语言的草稿。',
      en: 'Restoring a whole version would change both languages. Open the old version and take what you need into a draft of one language.',
    },
    'one-language-at-a-time': {
      zh: '请指明一个语言（locale=zh 或 locale=en）。',
      en: 'Ask for one language (locale=zh or locale=en).',
    },
    'unknown-status': {
      zh: '状态只能是 draft（草稿）或 published（已发布）。',
      en: 'The status is either draft or published.',
    },
    'no-remote-file': {
      zh: '请上传图片文件；本站不从别处的网址取图。',
      en: 'Upload the picture itself. This site does not fetch pictures from other addresses.',
    },
    'not-a-partial-date': {
      zh: '这不是可以识别的日期。请写成 2020-10-10、2021-12~、2018-23 或 2020/2021 这样的形式（EDTF）。',
      en: 'This is not a date that can be read. Write it as 2020-10-10, 2021-12~, 2018-23 or 2020/2021 (EDTF).',
    },
    'not-a-web-address': {
      zh: '网址要以 http:// 或 https:// 开头。',
      en: 'A web address begins with http:// or https://.',
    },
  },
  wrongShape: {
    zh: '这一项的内容读不懂，没有保存。',
    en: 'This value cannot be read and was not saved.',
  },
  noSuchDocument: {
    zh: '这里选的内容不存在，或者已经删除。没有保存，请重新选。',
    en: 'What is chosen here does not exist, or has been deleted. Nothing was saved; choose again.',
  },
  stale: (by: string | null) => ({
    zh: `您读到它之后，这里${by === null ? '又' : `由${by}`}改过，所以没有保存。请先看看改了什么。`,
    en: `This has been changed${by === null ? '' : ` by ${by}`} since you read it, so it was not saved. Look at what changed first.`,
  }),
} as const

export type RefusalCode = keyof typeof messagesAdmin.refusals
