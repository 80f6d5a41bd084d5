import type { Locale } from './locale'
import { passageKindWords } from './messagesKinds'

/** What an editor is told when words could not be stored, and how two texts become one. */
const zh = {
  somebody: '有人',
  conflict: (who: string, count: number) =>
    count > 0
      ? `${who}刚存了更新的一版，和你改了同样的 ${count} 处。你写的还在这里，没有丢。`
      : `${who}刚存了更新的一版，改的不是你改的地方。你写的还在这里，没有丢。`,
  merge: '逐段合并',
  join: '合到一起',
  offline: '连接断了。继续写没关系，没送出去的字存在这个浏览器里，连上就送出去。',
  retry: '再试',
  found: (at: string) => `${at} 写的字没有存下，还留在这个浏览器里。`,
  putBack: '放回来',
  throwAway: '不要了',
  unreachable: '联系不上服务器，两边的字都还在。请检查网络再试。',
  stillSaving: '刚写的还没有存下，先等它存好。',
  merged: '合好了，存为草稿。',

  title: '两边都改过的地方',
  /** @param who `null` for whoever looks at it */
  newer: (who: string | null, when: string) =>
    who === null ? `新的一版是你自己存的（${when}）。` : `新的一版是${who}存的（${when}）。`,
  explain: '只有一边改过的已经放在一起。下面每一处选一个。',
  bothMoved: '两边都挪了段落，次序照你的。',
  place: (name: string, number: number) => `第 ${number} 处：${name}`,
  mine: '用我的',
  theirs: '用别人的',
  theirsOf: (who: string) => `用${who}的`,
  /** The same person saved it, in another window or at another time. */
  ownSaved: '用我先前存下的',
  both: '两段都要',
  gone: '这一边去掉了',
  takeMine: '都用我的',
  takeTheirs: '都用别人的',
  takeTheirsOf: (who: string) => `都用${who}的`,
  takeOwnSaved: '都用先前存下的',
  store: '存下合好的',
  storing: '正在存……',
  undecided: (count: number) => `还有 ${count} 处没选`,
  later: '先不合',
  inserted: '加：',
  deleted: '删：',
  notShown: '不是文字，这里只能选用谁的。',
  kinds: passageKindWords.zh,
  fields: {
    title: '标题',
    standfirst: '导语',
    credits: '署名',
    seo: '搜索与分享',
    form: '形式',
    originalLanguage: '原文语言',
    speakers: '说话人',
    interviewDate: '采访日期',
    source: '来源',
    cover: '题图',
    topics: '话题',
    series: '专题',
    mentions: '写到',
    slug: '网址',
  },
}

export type SavingMessages = typeof zh

const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`

const en: SavingMessages = {
  somebody: 'Somebody',
  conflict: (who, count) =>
    count > 0
      ? `${who} has just saved a newer version and changed ${places(count)} that you changed too. Your words are still here.`
      : `${who} has just saved a newer version, changed elsewhere than yours. Your words are still here.`,
  merge: 'Merge by passage',
  join: 'Bring together',
  offline:
    'The connection is lost. Go on writing: what was not sent is kept in this browser, and goes out once you are back.',
  retry: 'Try again',
  found: (at) => `Words of ${at} were not saved and are still in this browser.`,
  putBack: 'Put them back',
  throwAway: 'Discard',
  unreachable: 'The server could not be reached. Both texts are still there. Try again.',
  stillSaving: 'What you have just written is not saved yet. Wait for that first.',
  merged: 'Brought together, as a draft.',

  title: 'Changed on both sides',
  newer: (who, when) => `The newer version was saved by ${who ?? 'you'} (${when}).`,
  explain: 'What only one side changed has been brought together. Choose for each place below.',
  bothMoved: 'Both sides moved passages; the order is yours.',
  place: (name, number) => `Place ${number}: ${name}`,
  mine: 'Mine',
  theirs: 'Theirs',
  theirsOf: (who) => `As ${who} saved it`,
  ownSaved: 'As I saved it before',
  both: 'Both, as two passages',
  gone: 'Removed on this side',
  takeMine: 'All mine',
  takeTheirs: 'All theirs',
  takeTheirsOf: (who) => `All as ${who} saved it`,
  takeOwnSaved: 'All as saved before',
  store: 'Save the merged text',
  storing: 'Saving…',
  undecided: (count) => `${places(count)} to choose`,
  later: 'Not now',
  inserted: 'inserted: ',
  deleted: 'deleted: ',
  notShown: 'This is no text: choose whose to keep.',
  kinds: passageKindWords.en,
  fields: {
    title: 'Title',
    standfirst: 'Standfirst',
    credits: 'Credits',
    seo: 'Search and sharing',
    form: 'Form',
    originalLanguage: 'Original language',
    speakers: 'Speakers',
    interviewDate: 'Date of the interview',
    source: 'Source',
    cover: 'Cover',
    topics: 'Topics',
    series: 'Series',
    mentions: 'Profiles mentioned',
    slug: 'Address',
  },
}

export const savingMessages: Record<Locale, SavingMessages> = { zh, en }
