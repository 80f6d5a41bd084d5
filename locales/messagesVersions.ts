import type { Locale } from './locale'

/** Every word of the screen on which versions of one language are compared and brought back. */
const zh = {
  tab: '版本',
  interviews: '访谈',
  languages: { zh: '中文', en: '英文' },
  whichLanguage: '看哪种语言的版本',
  list: (language: string) => `${language}的版本`,
  now: '现在的文字',
  kept: '最近的 20 次存稿留着，中英文合在一起算。',
  wasPublished: '发布过',
  isPublic: '读者看到的',
  draft: '草稿',
  isAutosaved: '自动存下',
  changes: (count: number) => `改 ${count} 处`,
  oldest: '留着的最早一版',

  comparing: '比对',
  with: '和哪一版比',
  compared: (from: string, to: string) => `从 ${from} 到 ${to}`,
  present: '现在',
  counts: {
    gone: { title: '去掉', text: (count: number) => `${count} 段` },
    changed: { title: '改动', text: (count: number) => `${count} 处` },
    added: { title: '加上', text: (count: number) => `${count} 段` },
    moved: { title: '换了位置', text: (count: number) => `${count} 段` },
  },
  allSame: () => '两版的文字一样。',
  fields: {
    title: '标题',
    standfirst: '导语',
    credits: '署名',
    searchTitle: '搜索标题',
    searchDescription: '搜索摘要',
  },

  restore: (language: string) => `恢复这一版${language}`,
  restoreTitle: (language: string, at: string) => `把${language}恢复成 ${at} 的一版？`,
  willChange: (changed: number, added: number, gone: number, moved: number) =>
    [
      changed > 0 ? `改 ${changed} 处` : '',
      added > 0 ? `加 ${added} 段` : '',
      gone > 0 ? `去 ${gone} 段` : '',
      moved > 0 ? `${moved} 段换位置` : '',
    ]
      .filter((part) => part !== '')
      .join('、') + '。',
  otherStays: (other: string) => `${other}不动。`,
  readersStay: '读者看到的也不动，到再次发布为止。现在的文字留作一个版本。',
  confirm: '恢复',
  restoring: '正在恢复……',
  cancel: '不恢复',
  restored: (language: string) => `${language}恢复了，存为草稿。`,
  unreachable: '联系不上服务器，什么都没有改。请检查网络再试。',

  nothingYet: (language: string) => `还没有${language}的文字，所以没有版本。`,
  onlyOne: (language: string) => `${language}只有现在这一版，还没有可比的。`,
  toText: '去写',
  failed: '版本没有读出来。什么都没有丢。',
  reload: '再读一次',
  loading: '正在读版本',
}

export type VersionMessages = typeof zh

const passages = (count: number) => `${count} ${count === 1 ? 'passage' : 'passages'}`
const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`

const en: VersionMessages = {
  tab: 'Versions',
  interviews: 'Interviews',
  languages: { zh: 'Chinese', en: 'English' },
  whichLanguage: 'Whose versions to see',
  list: (language) => `Versions of ${language}`,
  now: 'The words as they stand',
  kept: 'The last 20 saves are kept, both languages together.',
  wasPublished: 'Published',
  isPublic: 'What readers see',
  draft: 'Draft',
  isAutosaved: 'Autosaved',
  changes: (count) => `${places(count)} changed`,
  oldest: 'The oldest that is kept',

  comparing: 'Comparison',
  with: 'Compare with',
  compared: (from, to) => `From ${from} to ${to}`,
  present: 'now',
  counts: {
    gone: { title: 'Removed', text: (count) => passages(count) },
    changed: { title: 'Changed', text: (count) => places(count) },
    added: { title: 'Added', text: (count) => passages(count) },
    moved: { title: 'At another place', text: (count) => passages(count) },
  },
  allSame: () => 'Both versions say the same.',
  fields: {
    title: 'Title',
    standfirst: 'Standfirst',
    credits: 'Credits',
    searchTitle: 'Search title',
    searchDescription: 'Search text',
  },

  restore: (language) => `Restore this ${language}`,
  restoreTitle: (language, at) => `Restore ${language} as it was at ${at}?`,
  willChange: (changed, added, gone, moved) =>
    [
      changed > 0 ? `${places(changed)} changed` : '',
      added > 0 ? `${passages(added)} added` : '',
      gone > 0 ? `${passages(gone)} removed` : '',
      moved > 0 ? `${passages(moved)} moved` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') + '.',
  otherStays: (other) => `${other} stays as it is.`,
  readersStay:
    'So does what readers see, until you publish again. The present words are kept as a version.',
  confirm: 'Restore',
  restoring: 'Restoring…',
  cancel: 'Leave it',
  restored: (language) => `${language} has been restored, as a draft.`,
  unreachable: 'The server could not be reached, so nothing was changed. Try again.',

  nothingYet: (language) => `Nothing is written in ${language} yet, so there are no versions.`,
  onlyOne: (language) => `${language} has only its present version, with nothing to compare.`,
  toText: 'Write',
  failed: 'The versions could not be read. Nothing has been lost.',
  reload: 'Read again',
  loading: 'Reading versions',
}

export const versionMessages: Record<Locale, VersionMessages> = { zh, en }
