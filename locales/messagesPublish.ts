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

/** The publish dialogue and the chips that say where each language stands. */
export const publishMessages = {
  zh: {
    languageName: { zh: '中文', en: '英文' },
    states: '各语言的状态',
    published: '已发布',
    draft: '草稿',
    changes: (n: number) => `${n} 处改动未发布`,
    done: (share: number) => `已译 ${share}%`,
    stale: (n: number) => `${n} 段过时`,
    planned: { publish: (at: string) => `${at} 发布`, withdraw: (at: string) => `${at} 撤回` },
    openPublish: (language: string) => `发布${language}…`,
    openChecks: '检查',
    title: { publish: (l: string) => `发布${l}`, withdraw: (l: string) => `撤回${l}` },
    checksTitle: (language: string) => `检查${language}`,
    which: '哪个语言',
    close: '关闭',
    cancel: '取消',
    loading: '正在检查……',
    unreachable: '联系不上服务器，什么都没有改。请检查网络再试。',
    nothingFound: '没有发现缺漏。',
    canPublish: '可以就这样发布。读者会遇到的是：',
    contributor: '撰稿人可以检查。发布、撤回由编辑来做。',
    groups: {
      leftOut: (language: string) => `${language}版里没有的`,
      unfinished: '读者会看到，但还没完成的',
      look: '值得看一眼的',
    },
    findings: {
      'no-title': { what: () => '还没有标题', meets: '没有标题不能发布' },
      'no-text': { what: () => '还没有正文', meets: '页面上只有标题' },
      missing: { what: (n: number) => `${n} 段没有翻译`, meets: '对照页上由原文代替，并标明' },
      machine: { what: (n: number) => `${n} 段是机器译文`, meets: '有人标为完成之前不公开' },
      'machine-fields': {
        what: (n: number) => `${n} 处标题、导语或署名是机器译文`,
        meets: '标题由机器译成时不能发布',
      },
      stale: { what: (n: number) => `${n} 段译文过时`, meets: '原文改过，对照页上会标明' },
      draft: { what: (n: number) => `${n} 段是译稿`, meets: '和别的段落一样显示' },
      'no-standfirst': { what: () => '没有导语', meets: '标题下面直接是正文' },
      unconfirmed: { what: (n: number) => `${n} 位说话人的条目没有核定`, meets: '名字不带链接' },
      'no-alt': {
        what: (n: number) => `${n} 张图没有替代文字`,
        meets: '看不到图的读者什么也得不到',
      },
      'unsafe-links': { what: (n: number) => `${n} 段里有打不开的链接`, meets: '只显示文字' },
    },
    mend: { translate: '去翻译', edit: '去修改', profiles: '去核定' },
    when: '时间',
    now: '现在',
    atTime: '定时',
    time: '日期和时间',
    zone: (zone: string, offset: string) =>
      `${zone} 时间（${offset}）。到时再检查一遍，照常发布，并记下变差了的地方。`,
    planWithdraw: (zone: string, offset: string) => `${zone} 时间（${offset}）。`,
    waiting: '已经定好',
    cancelPlan: (what: string) => `取消：${what}`,
    becomesPublic: '公开的是',
    stays: '不动的是',
    otherPublished: (language: string, changes: number) =>
      changes ? `${language}版照旧公开，${changes} 处改动仍是草稿。` : `${language}版照旧公开。`,
    otherDraft: (language: string) => `${language}版仍是草稿。`,
    publishNow: (language: string, gaps: number) =>
      gaps ? `发布${language}，留 ${gaps} 处空缺` : `发布${language}`,
    publishLater: (language: string) => `定时发布${language}`,
    withdrawLater: (language: string) => `定时撤回${language}`,
    toWithdraw: (language: string) => `撤回${language}……`,
    withdrawNow: (language: string) => `撤回${language}`,
    withdrawal: (language: string) =>
      `${language}版会从网站、首页、列表和订阅里消失，文字留作草稿，随时可以再发布。`,
    back: '返回',
    hasPublished: (language: string) => `${language}版已发布`,
    hasWithdrawn: (language: string) => `${language}版已撤回`,
    hasPlanned: '时间已经定好',
    hasCancelled: '定时已经取消',
  },
  en: {
    languageName: { zh: 'Chinese', en: 'English' },
    states: 'State of each language',
    published: 'Published',
    draft: 'Draft',
    changes: (n: number) => `${n} unpublished ${n === 1 ? 'edit' : 'edits'}`,
    done: (share: number) => `${share} % translated`,
    stale: (n: number) => `${n} stale`,
    planned: {
      publish: (at: string) => `Goes public ${at}`,
      withdraw: (at: string) => `Withdrawn ${at}`,
    },
    openPublish: (language: string) => `Publish ${language}…`,
    openChecks: 'Check',
    title: { publish: (l: string) => `Publish ${l}`, withdraw: (l: string) => `Withdraw ${l}` },
    checksTitle: (language: string) => `Check ${language}`,
    which: 'Which language',
    close: 'Close',
    cancel: 'Cancel',
    loading: 'Checking …',
    unreachable:
      'The server cannot be reached and nothing was changed. Look at the connection and try again.',
    nothingFound: 'Nothing needs a look.',
    canPublish: 'You can publish as it is. This is what readers will meet:',
    contributor: 'Contributors can check. Publishing and withdrawing are up to an editor.',
    groups: {
      leftOut: (language: string) => `Left out in ${language}`,
      unfinished: 'Shown, not finished',
      look: 'Worth a look',
    },
    findings: {
      'no-title': { what: () => 'No title', meets: 'It cannot be published without one' },
      'no-text': { what: () => 'No text', meets: 'The page has nothing but its title' },
      missing: {
        what: (n: number) => `${n} ${n === 1 ? 'passage' : 'passages'} not translated`,
        meets: 'On facing pages the original stands in, marked',
      },
      machine: {
        what: (n: number) => `${n} machine ${n === 1 ? 'passage' : 'passages'}`,
        meets: 'Never published before somebody marks them done',
      },
      'machine-fields': {
        what: (n: number) =>
          `${n} machine ${n === 1 ? 'text' : 'texts'} in title, standfirst or credits`,
        meets: 'With a machine’s title it cannot be published',
      },
      stale: {
        what: (n: number) => `${n} stale ${n === 1 ? 'passage' : 'passages'}`,
        meets: 'Marked on facing pages: the original changed after they were translated',
      },
      draft: {
        what: (n: number) => `${n} ${n === 1 ? 'draft' : 'drafts'}`,
        meets: 'Shown like any other passage',
      },
      'no-standfirst': { what: () => 'No standfirst', meets: 'The text follows the title at once' },
      unconfirmed: {
        what: (n: number) => `${n} ${n === 1 ? 'speaker is' : 'speakers are'} not confirmed`,
        meets: 'The name shows without a link',
      },
      'no-alt': {
        what: (n: number) => `${n} ${n === 1 ? 'picture' : 'pictures'} without alt text`,
        meets: 'Readers who cannot see them get nothing',
      },
      'unsafe-links': {
        what: (n: number) =>
          `Links that cannot be followed in ${n} ${n === 1 ? 'passage' : 'passages'}`,
        meets: 'Only their words show',
      },
    },
    mend: { translate: 'Translate', edit: 'Edit', profiles: 'Confirm' },
    when: 'When',
    now: 'Now',
    atTime: 'At a set time',
    time: 'Date and time',
    zone: (zone: string, offset: string) =>
      `${zone} time (${offset}). Checked again then: it goes ahead and reports what has got worse.`,
    planWithdraw: (zone: string, offset: string) => `${zone} time (${offset}).`,
    waiting: 'Already set',
    cancelPlan: (what: string) => `Cancel: ${what}`,
    becomesPublic: 'Becomes public',
    stays: 'Stays as it is',
    otherPublished: (language: string, changes: number) =>
      changes
        ? `${language} stays public; its ${changes} unpublished ${changes === 1 ? 'edit stays a draft' : 'edits stay drafts'}.`
        : `${language} stays public.`,
    otherDraft: (language: string) => `${language} stays a draft.`,
    publishNow: (language: string, gaps: number) =>
      gaps ? `Publish with ${gaps} ${gaps === 1 ? 'gap' : 'gaps'}` : `Publish ${language}`,
    publishLater: (language: string) => `Schedule ${language}`,
    withdrawLater: (language: string) => `Schedule withdrawal of ${language}`,
    toWithdraw: (language: string) => `Withdraw ${language} …`,
    withdrawNow: (language: string) => `Withdraw ${language}`,
    withdrawal: (language: string) =>
      `${language} disappears from the site, its front page, lists and feed. The words stay as a draft and can be published again.`,
    back: 'Back',
    hasPublished: (language: string) => `${language} is public`,
    hasWithdrawn: (language: string) => `${language} is withdrawn`,
    hasPlanned: 'The time is set',
    hasCancelled: 'The schedule is cancelled',
  },
} as const

export type PublishMessages = (typeof publishMessages)[keyof typeof publishMessages]
