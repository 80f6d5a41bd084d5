import { suggestErrors } from './messagesSuggestErrors'

/** Why a translation can't be read or saved. */
export const translationErrors = {
  'not-signed-in': { zh: '请先登录。', en: 'Please sign in first.' },
  'no-such-interview': { zh: '没有这一篇访谈。', en: 'There is no such interview.' },
  'no-such-row': {
    zh: '原文里已经没有这一段。',
    en: 'The original no longer has this passage.',
  },
  'not-a-translation': {
    zh: '这是原文的语言，不是译文的。',
    en: 'This is the language of the original, not of a translation.',
  },
  'changed-meanwhile': {
    zh: '这一段刚被别人改过。两份都在，请选一份或合起来。',
    en: 'Somebody else has just changed this passage. Both are here: choose one, or merge them.',
  },
  'bad-request': { zh: '请求看不懂。', en: 'The request makes no sense.' },
  'may-not-write': {
    zh: '你可以看，但不能写这种语言。',
    en: 'You can read this, but not write in this language.',
  },
  ...suggestErrors,
  unexpected: {
    zh: '没有存成，出了意外。',
    en: 'Nothing was saved: something unexpected happened.',
  },
} as const

export type TranslationErrorCode = keyof typeof translationErrors
