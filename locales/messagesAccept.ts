import type { Locale } from './locale'
import { passageKindWords } from './messagesKinds'

/** What the desk says of copies, of how they compare with an interview, and of accepting. */
const zh = {
  copyTitle: {
    same: (title: string) => `这和《${title}》是同一篇`,
    version: (title: string) => `这像是《${title}》的新版本`,
    excerpt: (title: string) => `这像是《${title}》的节选`,
    damaged: (title: string) => `这像是《${title}》的残缺副本`,
    whole: (title: string) => `《${title}》像是这一份的节选`,
    better: (title: string) => `《${title}》像是这一份的残缺副本`,
  },
  copyShares: (here: number, there: number) =>
    `这里 ${here} % 的文字在那一篇里；那一篇有 ${there} % 在这里。`,
  compare: '逐段比对',
  openOther: '打开那一篇',
  copyQuestion: '怎么处理这份副本',
  copyAnswers: {
    source: { title: '记为那一篇的又一来源', hint: '不新建访谈，正文不动' },
    original: {
      title: '这份更好，用它作正本',
      hint: '它成为那一篇的草稿，段落的固定链接保留，差异先给你看；发布之前读者看到的不变',
    },
    new: { title: '不是一篇，另建访谈', hint: '两篇各自独立，以后不再提示这一对' },
  },
  update: {
    title: '用新版本更新那一篇',
    hint: '没改的段落保留固定链接，差异先给你看；发布之前读者看到的不变',
  },
  moreComplete: '这份更完整',
  waitingTitle: (title: string) => `这和另一份还没处理的材料相像：《${title}》`,
  waitingHint: '先接受其中一份，另一份就会认作它的副本。',
  waitingShares: (here: number, there: number) =>
    `这里 ${here} % 的文字在那一份里；那一份有 ${there} % 在这里。`,
  openWaiting: '打开那一份',

  compared: '和那一篇相比',
  comparedSource: '这里有、那一篇没有的',
  comparing: '正在比对',
  notCompared: '没有比对成。那一篇和这一份都没有动。',
  retry: '再比一次',
  counts: {
    gone: { title: '只在那边', text: (count: number) => `${count} 段，换成这一份后就没有了` },
    changed: { title: '字句不同', text: (count: number) => `${count} 段，固定链接保留` },
    added: { title: '只在这里', text: (count: number) => `${count} 段，会得到新的链接` },
    moved: { title: '换了位置', text: (count: number) => `${count} 段` },
  },
  sourceCounts: {
    changed: { title: '字句不同', text: (count: number) => `${count} 段` },
    added: { title: '只在这里', text: (count: number) => `${count} 段，不会进那一篇` },
  },
  see: '看',
  seeWhat: (what: string) => `看${what}的段`,
  allSame: (count: number) => `${count} 段全都相同。`,
  nothingMore: '这一份没有那一篇所没有的文字。',
  staleTranslations: (count: number) => `${count} 段译文要对着新文字再看一遍`,
  lostTranslations: (count: number) => `${count} 段译文会没有原文可对`,
  translations: '译文',
  show: '看哪些段',
  onlyDifferences: '只看差别',
  allPassages: '全部',
  comparedPassages: '逐段比对',
  rowStates: { same: '相同', changed: '改', added: '新', gone: '去' },
  moved: '移',
  movedName: '换了位置',
  inserted: '加：',
  deleted: '删：',
  end: '。',
  nobody: '无人',
  change: (from: string, to: string) => `${from} → ${to}`,
  speaker: '说话人',
  kind: '类别',
  kinds: passageKindWords.zh,
  otherPicture: '换了图片',
  comma: '，',
  colon: '：',
  keysHint: '下 上',

  languages: { zh: '中文', en: '英文' },
  willExist: '接受后建立',
  oneInterview: (language: string) => `访谈草稿 1（${language}）`,
  oneSource: '来源 1',
  toConfirm: (profiles: number, events: number) => `条目 ${profiles}、事件 ${events}，待确认`,
  willBeSource: (title: string) => `接受后给《${title}》加一条来源；正文不动，不新建访谈`,
  willBeOriginal: (title: string) => `接受后这一份成为《${title}》的草稿，并加一条来源；不会发布`,
  willChange: (changed: number, added: number, gone: number) =>
    `改 ${changed} 段、加 ${added} 段、去 ${gone} 段`,
  unseen: (count: number) => `${count} 处没看过`,
  accept: { new: '接受，打开访谈', source: '接受为来源', original: '接受为正本' },
  accepting: '正在建立',
  continueAccepting: '继续接受',
  brokeOff: '接受到一半断了。已经建立的不会重复，继续会补齐余下的。',
  stages: {
    people: '待确认的条目',
    source: '来源',
    interview: '访谈草稿',
    events: '待确认的事件',
  },
  stageStates: { done: '已建立', now: '正在建立', todo: '还没建立' },
  ofAll: (done: number, total: number) => `${done} / ${total}`,
  unreachable: '连不上服务器，不知道做到了哪一步。连上后再按一次：已经建立的不会重复。',
  reload: '载入最新的',
  setAside: '搁置',
  setAsideReason: '为何搁置（可不写）',
  keep: '不搁置',
}

export type AcceptMessages = typeof zh

const en: AcceptMessages = {
  copyTitle: {
    same: (title) => `This is the same article as “${title}”`,
    version: (title) => `This looks like a newer version of “${title}”`,
    excerpt: (title) => `This looks like an excerpt of “${title}”`,
    damaged: (title) => `This looks like a damaged copy of “${title}”`,
    whole: (title) => `“${title}” looks like an excerpt of this one`,
    better: (title) => `“${title}” looks like a damaged copy of this one`,
  },
  copyShares: (here, there) =>
    `${here}% of the words here are in that one; ${there}% of that one are here.`,
  compare: 'Compare by passage',
  openOther: 'Open that one',
  copyQuestion: 'What to do with this copy',
  copyAnswers: {
    source: {
      title: 'One more source of that interview',
      hint: 'No new interview; the text stays',
    },
    original: {
      title: 'This one is better: make it the text',
      hint: 'It becomes the draft of that interview; passages keep their addresses, you see the differences first, and readers see no change until you publish',
    },
    new: {
      title: 'Not the same: a new interview',
      hint: 'Each stands on its own; this pair is not asked about again',
    },
  },
  update: {
    title: 'Bring that interview up to date',
    hint: 'Passages that stay keep their addresses, you see the differences first, and readers see no change until you publish',
  },
  moreComplete: 'This one is more complete',
  waitingTitle: (title) => `This resembles another import that still waits: “${title}”`,
  waitingHint: 'Accept one of them first: the other is then known as its copy.',
  waitingShares: (here, there) =>
    `${here}% of the words here are in that one; ${there}% of that one are here.`,
  openWaiting: 'Open that one',

  compared: 'Compared with that interview',
  comparedSource: 'What is here and not in that interview',
  comparing: 'Comparing',
  notCompared: 'They could not be compared. Neither has been changed.',
  retry: 'Compare again',
  counts: {
    gone: {
      title: 'Only there',
      text: (count) => `${passages(count)}; would be gone with this text`,
    },
    changed: { title: 'Worded differently', text: (count) => `${passages(count)}; addresses stay` },
    added: { title: 'Only here', text: (count) => `${passages(count)}; would get new addresses` },
    moved: { title: 'At another place', text: (count) => passages(count) },
  },
  sourceCounts: {
    changed: { title: 'Worded differently', text: (count) => passages(count) },
    added: { title: 'Only here', text: (count) => `${passages(count)}; not taken over` },
  },
  see: 'See',
  seeWhat: (what) => `See passages: ${what}`,
  allSame: (count) => `All ${passages(count)} are the same.`,
  nothingMore: 'Nothing is here that is not in that interview.',
  staleTranslations: (count) =>
    count === 1 ? '1 translation to look at again' : `${count} translations to look at again`,
  lostTranslations: (count) =>
    count === 1
      ? '1 translation without its original'
      : `${count} translations without their originals`,
  translations: 'Translation',
  show: 'Which passages to see',
  onlyDifferences: 'Differences only',
  allPassages: 'All',
  comparedPassages: 'Comparison by passage',
  rowStates: { same: 'same', changed: 'changed', added: 'new', gone: 'gone' },
  moved: 'moved',
  movedName: 'at another place',
  inserted: 'inserted: ',
  deleted: 'deleted: ',
  end: '. ',
  nobody: 'nobody',
  change: (from, to) => `${from} → ${to}`,
  speaker: 'Speaker',
  kind: 'Kind',
  kinds: passageKindWords.en,
  otherPicture: 'Another picture',
  comma: ', ',
  colon: ': ',
  keysHint: 'down, up',

  languages: { zh: 'Chinese', en: 'English' },
  willExist: 'Accepting creates',
  oneInterview: (language) => `1 draft interview (${language})`,
  oneSource: '1 source',
  toConfirm: (profiles, events) =>
    `${profiles === 1 ? '1 profile' : `${profiles} profiles`} and ${events === 1 ? '1 event' : `${events} events`} to confirm`,
  willBeSource: (title) =>
    `Accepting adds a source to “${title}”; its text stays, no new interview`,
  willBeOriginal: (title) =>
    `Accepting makes this the draft of “${title}” and adds a source; nothing is published`,
  willChange: (changed, added, gone) =>
    `${passages(changed)} changed, ${added} added, ${gone} removed`,
  unseen: (count) => `${count} not looked at`,
  accept: {
    new: 'Accept, open interview',
    source: 'Accept as source',
    original: 'Accept as the text',
  },
  accepting: 'Creating',
  continueAccepting: 'Continue accepting',
  brokeOff:
    'Accepting broke off half-way. Continuing adds what is missing and makes nothing twice.',
  stages: {
    people: 'Profiles to confirm',
    source: 'Source',
    interview: 'Draft interview',
    events: 'Events to confirm',
  },
  stageStates: { done: 'created', now: 'being created', todo: 'not yet created' },
  ofAll: (done, total) => `${done} of ${total}`,
  unreachable:
    'The server does not answer, so it is not known how far this came. Press again once it does: nothing is made twice.',
  reload: 'Load the newest',
  setAside: 'Set aside',
  setAsideReason: 'Why (may be empty)',
  keep: 'Keep it',
}

function passages(count: number): string {
  return count === 1 ? '1 passage' : `${count} passages`
}

export const acceptMessages: Record<Locale, AcceptMessages> = { zh, en }
