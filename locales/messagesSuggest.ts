import type { Locale } from './locale'

/** Words of the translation screen about what a machine suggests. */
const zh = {
  suggest: '机器译',
  suggesting: '机器在译这一段',
  suggestAll: (count: number) => `机器译 ${count} 段未译的`,
  off: '这个网站没有接机器翻译。',
  offer: '机器译作',
  use: '换成它',
  leave: '不用',
  notSuggested: (why: string) => `没有译出来：${why}`,
  unanswered: '服务器没有回答。',

  running: '机器在译，请留在这一页。你写的字它不动。',
  progress: (done: number, all: number) => `${all} 段译了 ${done} 段`,
  stop: '停下',
  finished: (done: number) =>
    done === 0 ? '机器一段也没有译。' : `机器译了 ${done} 段。由人译定以后才会公开。`,
  without: (count: number) => `有 ${count} 段没有译出来，请自己译。`,
  close: '知道了',

  lostLinks: (count: number) => `译文少了 ${count} 个链接：`,
  newLinks: (count: number) => `译文多了 ${count} 个原文没有的链接：`,
  lostNotes: (count: number) => `译文少了 ${count} 条注。`,
  newNotes: (count: number) => `译文多了 ${count} 条注。`,
}

export type SuggestMessages = typeof zh

const en: SuggestMessages = {
  suggest: 'Suggest',
  suggesting: 'A suggestion is being made',
  suggestAll: (count) => `Suggest ${count} missing`,
  off: 'This site has no service that suggests translations.',
  offer: 'The machine suggests',
  use: 'Use it instead',
  leave: 'Leave it',
  notSuggested: (why) => `No suggestion: ${why}`,
  unanswered: 'The server does not answer.',

  running: 'The machine is translating; stay on this page. What you write is left alone.',
  progress: (done, all) => `${done} of ${all} rows`,
  stop: 'Stop',
  finished: (done) =>
    done === 0
      ? 'The machine has translated nothing.'
      : `The machine has translated ${done} ${done === 1 ? 'row' : 'rows'}. Each is public only once a person has marked it done.`,
  without: (count) =>
    `${count} ${count === 1 ? 'row' : 'rows'} got no translation. Please write ${count === 1 ? 'it' : 'them'} yourself.`,
  close: 'Close',

  lostLinks: (count) =>
    `The translation lacks ${count === 1 ? 'a link' : `${count} links`} of the original: `,
  newLinks: (count) =>
    `The translation has ${count === 1 ? 'a link that is' : `${count} links that are`} not in the original: `,
  lostNotes: (count) =>
    `The translation lacks ${count === 1 ? 'a note' : `${count} notes`} of the original.`,
  newNotes: (count) =>
    `The translation has ${count === 1 ? 'a note that is' : `${count} notes that are`} not in the original.`,
}

export const suggestMessages: Record<Locale, SuggestMessages> = { zh, en }
