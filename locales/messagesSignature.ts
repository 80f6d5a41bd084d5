import type { Locale } from './locale'

/** Who published or withdrew a language and when, by hand or at a set time. */
type Decided = {
  did: 'wrote' | 'published' | 'withdrew'
  /** As the clocks of the newsroom show it. */
  at: string
  /** `null` where it is not known. */
  name: string | null
  isClock: boolean
}

export type SignatureMessages = {
  decided: (decided: Decided) => string
  /** A version with the name of whoever wrote it. */
  signed: (version: string, name: string | null) => string
}

const zhDeeds = { wrote: '存稿', published: '发布', withdrew: '撤回' }
const enDeeds = { wrote: 'Saved', published: 'Published', withdrew: 'Withdrawn' }

export const signatureMessages: Record<Locale, SignatureMessages> = {
  zh: {
    decided: ({ did, at, name, isClock }) =>
      isClock
        ? `${at} 到点${zhDeeds[did]}${name === null ? '' : `（${name} 定的）`}`
        : `${at} ${name === null ? '' : `${name} `}${zhDeeds[did]}`,
    signed: (version, name) => (name === null ? version : `${version}（${name}）`),
  },
  en: {
    decided: ({ did, at, name, isClock }) =>
      [enDeeds[did], at, name === null ? '' : `${isClock ? 'as set by' : 'by'} ${name}`]
        .filter((word) => word !== '')
        .join(' '),
    signed: (version, name) => (name === null ? version : `${version} (${name})`),
  },
}
