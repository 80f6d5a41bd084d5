import type { Locale } from './locale'

/** What is said where somebody else has an interview open. */
const zh = {
  somebody: '另一位同事',
  editing: (who: string, when: string) => `${who}正在编辑，上次改动是${when}。现在是只读。`,
  takeOver: '接过来编辑',
  sure: (who: string) => `接过来以后${who}就只能看了；还没存下的字留在对方的浏览器里。`,
  takeOverNow: '确定接过来',
  leave: '先不',
}

export type LockMessages = typeof zh

const en: LockMessages = {
  somebody: 'A colleague',
  editing: (who, when) => `${who} is editing this, last change ${when}. You can read it.`,
  takeOver: 'Take over',
  sure: (who) => `${who} will only be able to read. Words not saved yet stay in their browser.`,
  takeOverNow: 'Take over now',
  leave: 'Not now',
}

export const lockMessages: Record<Locale, LockMessages> = { zh, en }
