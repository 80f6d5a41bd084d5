import type { Locale } from './locale'
import { passageKindWords } from './messagesKinds'
import { suggestMessages } from './messagesSuggest'

const lastChanged = (when: string, who: string | null) =>
  who === null ? `原文在${when}改过` : `${who}${when}改过原文`

/** Every word of the screen on which an interview is translated. */
const zh = {
  tab: '翻译',
  interviews: '访谈',
  languages: { zh: '中文', en: '英文' },
  sourceColumn: (language: string) => `${language}，现在的文字`,
  parts: { title: '标题', standfirst: '导语', credits: '署名', passage: '' },
  kinds: passageKindWords.zh,
  rows: '译文',
  states: { missing: '未译', machine: '机器', draft: '草稿', done: '译定', stale: '过时' },
  conflictState: '两份',
  exchange: (number: number) => `第 ${number} 问`,

  progress: '进度',
  doneOf: (done: number, all: number) => `${all} 段译定 ${done} 段`,
  show: '显示',
  filters: {
    todo: '待办',
    missing: '未译',
    machine: '机器',
    draft: '草稿',
    stale: '过时',
    all: '全部',
  },
  toDoHere: (count: number) => `${count} 段待办`,
  find: '查找',
  findHint: '原文或译文里的字',
  found: (count: number) => `找到 ${count} 段`,
  nextToDo: '下一段待办',
  traditional: '繁体显示',
  traditionalHint: '中文一侧显示为繁体，不改存下的字',
  nothingToDo: '全部译定了。',
  next: (row: string, state: string) => `接下来：${row}，${state}`,
  preview: '预览对照页',

  box: (row: string, language: string) => `${row}的${language}译文`,
  boxHint: '↵ 下一段，Shift ↵ 换行，Esc 离开；*着重*，**加粗**，[字](网址)，^[注]',
  plainHint: '↵ 下一段，Shift ↵ 换行，Esc 离开',
  untranslated: '还没有译',
  onlyHere: (language: string) => `只有${language}有的一段`,
  figure: { alt: '替代文字', caption: '图说', credit: '图片署名' },
  wrap: { strong: '加粗', emphasis: '着重', link: '链接', note: '注' },
  done: '译定',
  stillRight: '仍然对',
  takeAsDraft: '收作草稿',
  discard: '不要',
  emptyDone: '还没有译文，不能译定。',

  changed: (when: string | null, who: string | null) =>
    when === null ? '译好之后，原文改成了这样' : `译好之后，${lastChanged(when, who)}，成了这样`,
  changedUnknown: (when: string | null, who: string | null) =>
    `${when === null ? '译好之后原文改过' : `译好之后，${lastChanged(when, who)}`}；译的时候是什么样，没有留下来。`,
  added: '加上：',
  removed: '去掉：',
  term: (source: string) => `“${source}”在别处译作`,
  avoided: (form: string) => `我们不写“${form}”，写作`,
  use: '用它',
  leave: '这里不用',

  saving: '正在存',
  saved: '已存',
  notSaved: '还没有存下',
  keptHere: '连不上服务器。译文留在这个浏览器里，连上后自动再存。',
  refused: (why: string) => `没有存下：${why} 译文还留在这个浏览器里。`,
  retry: '再试',
  keptBefore: (count: number) => `上次有 ${count} 段译文没有存下，还留在这个浏览器里。`,
  putBack: '存下它们',
  throwAway: '不要了',
  conflict: (count: number) => `有 ${count} 段，你写的时候别人也存了。两份都在。`,
  compare: '看这两份',
  theirs: '别人存的是',
  keepMine: '用我的',
  takeTheirs: '用别人的',
  merge: '在框里合起来',
  merging: '两份合好以后，按“译定”或到下一段就存。',

  readOnly: (language: string) => `你可以看，但不能写${language}。`,
  empty: (language: string) => `还没有${language}的正文，没有可译的。`,
  toText: '去写正文',
  whole: (language: string) => `要给译文另分段落、添上原文没有的段落？整篇编辑${language}`,
  failed: '译文没有读出来。什么都没有丢。',
  reload: '再读一次',
  loading: '正在读译文',

  machine: suggestMessages.zh,
}

export type TranslateMessages = typeof zh

const whenBy = (when: string, who: string | null) => (who === null ? when : `${when} by ${who}`)

const en: TranslateMessages = {
  tab: 'Translate',
  interviews: 'Interviews',
  languages: { zh: 'Chinese', en: 'English' },
  sourceColumn: (language) => `${language}, as it stands now`,
  parts: { title: 'Title', standfirst: 'Standfirst', credits: 'Credits', passage: '' },
  kinds: passageKindWords.en,
  rows: 'Translation',
  states: { missing: 'Missing', machine: 'Machine', draft: 'Draft', done: 'Done', stale: 'Stale' },
  conflictState: 'Two texts',
  exchange: (number) => `exchange ${number}`,

  progress: 'Progress',
  doneOf: (done, all) => `${done} of ${all} done`,
  show: 'Show',
  filters: {
    todo: 'To do',
    missing: 'Missing',
    machine: 'Machine',
    draft: 'Draft',
    stale: 'Stale',
    all: 'All',
  },
  toDoHere: (count) => `${count} to do`,
  find: 'Find',
  findHint: 'Words of either language',
  found: (count) => `${count} ${count === 1 ? 'row' : 'rows'} found`,
  nextToDo: 'Next to do',
  traditional: 'Traditional',
  traditionalHint:
    'Shows the Chinese side in traditional characters; what is stored stays as it is',
  nothingToDo: 'Everything is done.',
  next: (row, state) => `Next: ${row}, ${state.toLowerCase()}`,
  preview: 'Preview facing pages',

  box: (row, language) => `${language} of ${row}`,
  boxHint:
    '↵ next row, Shift ↵ new line, Esc leaves; *emphasis*, **strong**, [words](address), ^[note]',
  plainHint: '↵ next row, Shift ↵ new line, Esc leaves',
  untranslated: 'Not translated',
  onlyHere: (language) => `Only the ${language} has this`,
  figure: { alt: 'Alternative text', caption: 'Caption', credit: 'Credit' },
  wrap: { strong: 'Strong', emphasis: 'Emphasis', link: 'Link', note: 'Note' },
  done: 'Done',
  stillRight: 'Still right',
  takeAsDraft: 'Take as draft',
  discard: 'Discard',
  emptyDone: 'Nothing is translated here yet, so it can’t be done.',

  changed: (when, who) =>
    `Changed since it was translated${when === null ? '' : `, last ${whenBy(when, who)}`}`,
  changedUnknown: (when, who) =>
    `Changed since it was translated${when === null ? '' : `, last ${whenBy(when, who)}`}; what it said then was not kept.`,
  added: 'Added: ',
  removed: 'Removed: ',
  term: (source) => `“${source}” elsewhere is`,
  avoided: (form) => `The house does not say “${form}” but`,
  use: 'Use it',
  leave: 'Leave it here',

  saving: 'Saving',
  saved: 'Saved',
  notSaved: 'Not saved yet',
  keptHere:
    'The server can’t be reached. The words stay in this browser and are saved once it can.',
  refused: (why) => `Not saved: ${why} The words stay in this browser.`,
  retry: 'Try again',
  keptBefore: (count) =>
    `The words of ${count} ${count === 1 ? 'row' : 'rows'} were not saved last time. They are still in this browser.`,
  putBack: 'Save them',
  throwAway: 'Throw away',
  conflict: (count) =>
    `Somebody else saved ${count === 1 ? 'a row' : `${count} rows`} while you were writing. Both texts are kept.`,
  compare: 'Compare the two',
  theirs: 'The other text',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  merge: 'Merge in the box',
  merging: 'Once the two are one, Done or the next row saves it.',

  readOnly: (language) => `You can read this, but not write the ${language}.`,
  empty: (language) => `There is no text in ${language} yet, so there is nothing to translate.`,
  toText: 'Write the text',
  whole: (language) => `Other paragraphs than the original’s? Edit all of the ${language} text`,
  failed: 'The translation could not be read. Nothing is lost.',
  reload: 'Read it again',
  loading: 'Reading the translation',

  machine: suggestMessages.en,
}

export const translateMessages: Record<Locale, TranslateMessages> = { zh, en }
