import type { Locale } from './locale'

/** What the inbox of the import desk says to editors. */
const zh = {
  skip: '跳到清单',

  drop: '把文件拖到这一页的任何地方',
  dropHint: 'Markdown 或纯文本，可以一次多个，每个不超过 20 MB',
  dropHere: '松手就开始读',
  choose: '选择文件',
  add: '加入材料',
  paste: '粘贴全文',
  pasteHint:
    '或者在这里粘贴全文。贴上就读，不用先整理：上下篇链接、版权声明、水印会认出来，另外列着。',
  readText: '读这段文字',
  form: '形式',
  language: '语言',
  auto: '自动判断',
  forms: { qa: '问答', narrative: '叙事' },
  languages: { zh: '中文', en: '英文' },
  promise: '读完先给你看，点接受之前不会建立任何东西。原件照存。',

  unreachable: (kept: boolean): string =>
    kept
      ? '连不上服务器。粘贴的文字留在这个浏览器里，连上后自动再试。'
      : '连不上服务器。清单停在刚才的样子，连上后自动再试。',
  signedOut: (kept: boolean): string =>
    kept ? '已经退出登录。文字留在这个浏览器里，登录后接着读。' : '已经退出登录，请先登录。',
  signIn: '登录',
  broken: '清单没有读出来。已经收下的材料都在。',
  notKept: '这个浏览器存不下了，有的材料还没有送到。请先不要关这一页。',
  tryNow: '现在再试',

  filter: '按状态筛选',
  filters: {
    waiting: '要处理',
    reading: '正在读',
    accepted: '已接受',
    setAside: '搁置',
    all: '全部',
  },
  find: '查找',
  findHint: '标题或文件名',
  stopFinding: '不查了',
  list: '导入清单，新的在前',
  columns: { material: '材料', state: '状态', found: '认出', when: '何时，谁', action: '操作' },
  loading: '正在取清单',
  keys: { move: '上下', open: '下一步', find: '查找' },

  states: {
    reading: '正在读',
    brokeOff: '没有读完',
    review: '待审',
    copy: '疑似副本',
    interrupted: '接受中断',
    refused: '没读成',
    accepted: '已接受',
    setAside: '已搁置',
  },
  becameInterview: '已成访谈',
  becameSource: '已作来源',
  pasted: '粘贴的文字',
  length: { zh: (count: string) => `${count} 字`, en: (count: string) => `${count} 词` },
  toLookAt: (count: number) => (count === 0 ? '没有要特别看的' : `${count} 处要看`),
  copyShare: (title: string, percent: number) => `与《${title}》重合 ${percent} %`,
  missing: (parts: string) => (parts === '' ? '只差收尾' : `还差${parts}`),
  missingParts: {
    people: (count: number) => `条目 ${count} 个`,
    source: (_count: number) => '来源',
    interview: (_count: number) => '访谈',
    events: (count: number) => `事件 ${count} 个`,
  },
  resume: '续接不会重复建',
  semicolon: '；',
  /** Between two sentences. */
  gap: '',
  rawKept: '原件已存。',
  brokeOff: '读到一半断了。原件已存，可以再读一次。',
  interviewDraft: '访谈草稿',
  interviewGone: '那篇访谈已经删除',
  waitingPeople: (count: number) => `${count} 人`,
  waitingDates: (count: number) => `${count} 日期`,
  waiting: (parts: string) => `${parts}待确认`,
  andSo: '、',
  mergedInto: { before: '并入', after: '的来源' },
  setAside: (name: string, reason: string) =>
    reason === '' ? `${name}搁置` : `${name}：${reason}`,
  cameAgain: '同样的内容已经导入过，没有再建一条',

  speakers: (count: number) => `${count} 人`,
  exchanges: (count: number) => `${count} 问`,
  sections: (count: number) => `${count} 节`,
  dates: (count: number) => `${count} 个日期`,
  comma: '，',
  colon: '：',
  title: (words: string) => `《${words}》`,
  nobody: '命令行',
  justNow: '刚刚',

  actions: {
    review: '审阅',
    compare: '看比对',
    continue: '继续',
    choose: '换文件',
    encoding: '选编码重读',
    again: '再读一次',
    open: '打开',
    reopen: '重新审阅',
    cancel: '取消',
    dismiss: '收起',
    discard: '不要了',
  },
  actionFailed: '没有办成：连不上服务器。请再试一次。',

  intake: {
    queued: '排队等读',
    sending: '正在读',
    kept: '连上再读',
    failed: '没读成',
    read: '读完了',
  },
  readingOf: (name: string) => `读取 ${name}`,
  keptHere: '留在这个浏览器里，关掉也不会丢',
  keptOpen: '太大，没有留下：请先不要关这一页',
  folder: '这是一个文件夹。请打开它，选其中的文件。',
  unreadable: '浏览器读不出这个文件。它可能已经移动或删除，请再选一次。',
  done: (name: string, state: string, why: string) =>
    `${name}：${state}${why === '' ? '' : `，${why}`}`,
  cancelled: (name: string) => `已取消读取 ${name}`,

  encodingTitle: '用哪种编码读是通顺的？',
  encodingOther: '其他编码',
  encodingNone: '没有一种编码读得通。请把正文复制后粘贴。',
  encodingRead: '这样重读',
  encodingCancel: '先不读',
  encodingWait: '正在试各种编码',

  shown: (count: number, all: number) => `显示 ${count}，共 ${all}`,
  more: (count: number) => `再看 ${count} 条`,
  empty: '还没有导入过。放进第一篇，一两秒后就能看到它被认成什么样子。',
  emptyFilter: '这里没有。',
  emptySearch: (words: string) => `没有标题或文件名里有“${words}”的。`,
  replacedBy: (name: string) => `换成了 ${name}`,
}

export type InboxMessages = typeof zh

const en: InboxMessages = {
  skip: 'Skip to the list',

  drop: 'Drop files anywhere on this page',
  dropHint: 'Markdown or plain text, several at once, up to 20 MB each',
  dropHere: 'Let go to start reading',
  choose: 'Choose files',
  add: 'Add material',
  paste: 'Paste a whole article',
  pasteHint:
    'Or paste a whole article here. It is read at once, no need to tidy it: links to other pages, copyright lines and watermarks are recognised and listed apart.',
  readText: 'Read this text',
  form: 'Form',
  language: 'Language',
  auto: 'Automatic',
  forms: { qa: 'Conversation', narrative: 'Narrative' },
  languages: { zh: 'Chinese', en: 'English' },
  promise: 'You see it first; nothing is created before you accept. The original is kept.',

  unreachable: (kept) =>
    kept
      ? 'The server cannot be reached. Pasted text stays in this browser and is sent when the connection is back.'
      : 'The server cannot be reached. The list stands as it was and is read again when the connection is back.',
  signedOut: (kept) =>
    kept
      ? 'You are signed out. The text stays in this browser and is read after you sign in.'
      : 'You are signed out. Please sign in.',
  signIn: 'Sign in',
  broken: 'The list could not be read. All material that came in is kept.',
  notKept:
    'This browser has no room left, and some material has not been sent yet. Please keep this page open.',
  tryNow: 'Try now',

  filter: 'Filter by state',
  filters: {
    waiting: 'To do',
    reading: 'Reading',
    accepted: 'Accepted',
    setAside: 'Set aside',
    all: 'All',
  },
  find: 'Find',
  findHint: 'Title or file name',
  stopFinding: 'Stop searching',
  list: 'Imports, newest first',
  columns: {
    material: 'Material',
    state: 'State',
    found: 'Recognised',
    when: 'When, who',
    action: 'Action',
  },
  loading: 'Reading the list',
  keys: { move: 'up and down', open: 'next step', find: 'find' },

  states: {
    reading: 'Reading',
    brokeOff: 'Reading broke off',
    review: 'To review',
    copy: 'Possible copy',
    interrupted: 'Accepting broke off',
    refused: 'Not read',
    accepted: 'Accepted',
    setAside: 'Set aside',
  },
  becameInterview: 'Became an interview',
  becameSource: 'Became a source',
  pasted: 'Pasted text',
  length: {
    zh: (count) => (count === '1' ? '1 character' : `${count} characters`),
    en: (count) => (count === '1' ? '1 word' : `${count} words`),
  },
  toLookAt: (count) => (count === 0 ? 'Nothing needs a look' : `${count} to look at`),
  copyShare: (title, percent) => `${percent}% shared with “${title}”`,
  missing: (parts) => (parts === '' ? 'Only the last step is missing' : `Missing: ${parts}`),
  missingParts: {
    people: (count) => (count === 1 ? '1 profile' : `${count} profiles`),
    source: () => 'the source',
    interview: () => 'the interview',
    events: (count) => (count === 1 ? '1 event' : `${count} events`),
  },
  resume: 'going on makes nothing twice',
  semicolon: '; ',
  gap: ' ',
  rawKept: 'The original is kept.',
  brokeOff: 'Reading stopped half-way. The original is kept and can be read again.',
  interviewDraft: 'Draft interview',
  interviewGone: 'That interview has been deleted',
  waitingPeople: (count) => (count === 1 ? '1 name' : `${count} names`),
  waitingDates: (count) => (count === 1 ? '1 date' : `${count} dates`),
  waiting: (parts) => `${parts} to confirm`,
  andSo: ', ',
  mergedInto: { before: 'One more source of', after: '' },
  setAside: (name, reason) => (reason === '' ? `By ${name}` : `${name}: ${reason}`),
  cameAgain: 'This had been imported before; nothing new was created',

  speakers: (count) => (count === 1 ? '1 speaker' : `${count} speakers`),
  exchanges: (count) => (count === 1 ? '1 exchange' : `${count} exchanges`),
  sections: (count) => (count === 1 ? '1 section' : `${count} sections`),
  dates: (count) => (count === 1 ? '1 date' : `${count} dates`),
  comma: ', ',
  colon: ': ',
  title: (words) => `“${words}”`,
  nobody: 'Command line',
  justNow: 'just now',

  actions: {
    review: 'Review',
    compare: 'Compare',
    continue: 'Continue',
    choose: 'Choose another',
    encoding: 'Choose encoding',
    again: 'Read again',
    open: 'Open',
    reopen: 'Review again',
    cancel: 'Cancel',
    dismiss: 'Close',
    discard: 'Discard',
  },
  actionFailed: 'Not done: the server cannot be reached. Please try again.',

  intake: {
    queued: 'Waiting its turn',
    sending: 'Reading',
    kept: 'Read when online',
    failed: 'Not read',
    read: 'Read',
  },
  readingOf: (name) => `Reading ${name}`,
  keptHere: 'Kept in this browser, also when it is closed',
  keptOpen: 'Too large to keep here: please leave this page open',
  folder: 'This is a folder. Open it and choose the files in it.',
  unreadable:
    'The browser cannot read this file. It may have been moved or deleted; choose it again.',
  done: (name, state, why) => `${name}: ${state}${why === '' ? '' : `, ${why}`}`,
  cancelled: (name) => `Reading ${name} was cancelled`,

  encodingTitle: 'In which encoding does it make sense?',
  encodingOther: 'Other encodings',
  encodingNone: 'It makes sense in none of them. Paste the article instead.',
  encodingRead: 'Read it like this',
  encodingCancel: 'Not now',
  encodingWait: 'Trying the encodings',

  shown: (count, all) => `${count} of ${all} shown`,
  more: (count) => `${count} more`,
  empty:
    'Nothing has been imported yet. Put in a first article and see a moment later what it is taken for.',
  emptyFilter: 'Nothing here.',
  emptySearch: (words) => `No title and no file name has “${words}”.`,
  replacedBy: (name) => `Replaced by ${name}`,
}

export const inboxMessages: Record<Locale, InboxMessages> = { zh, en }
