import type { Locale } from './locale'

/** What the front page and the lists say, besides what editors wrote and what every page says (`messagesSite`). */
const zh = {
  tagline: '双语访谈、人物与时间线',
  languages: '语言',
  pictureOfSentences: (exchanges: number) =>
    `句子图：${exchanges > 0 ? `${exchanges}问，` : ''}每根竖条是一句或几句话`,

  latest: '最近',
  allInterviews: (count: number) => `全部访谈，${count}篇`,
  people: '人物',
  allProfiles: (count: number) => `全部人物与机构，${count}个`,
  timeline: '时间线',
  otherTimelines: '其他时间线',
  articles: (count: number) => `${count}篇`,
  signed: (words: string) => `${words}——编者`,
  emptySite: '这里还没有发布任何内容。',
  emptySiteHint: {
    before: '编辑请到',
    link: '后台',
    after: '登录：导入一篇访谈，发布后它会出现在这里。',
  },

  interviewBy: (names: string) => `${names}采访`,
  reportBy: (names: string) => `${names}采写`,
  writtenIn: { zh: '中文原作', en: '英文原作' },
  onlyIn: { zh: '只有中文', en: '只有英文' },

  filters: '筛选',
  clearFilters: '清除筛选',
  newestFirst: '从新到旧',
  noMatch: '没有符合这些条件的文章。',
  noInterviews: '还没有发布的访谈。',
  noDate: '日期不详',
  pages: '分页',
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,
  previousPage: '上一页',
  nextPage: '下一页',

  profilesTitle: '人物、机构与作品',
  kinds: { person: '人物', organisation: '机构', work: '作品', concept: '概念' },
  entries: (count: number) => `${count}条`,
  noProfiles: '还没有发布的人物或机构。',

  timelinesTitle: '时间线',
  noTimelines: '还没有发布的时间线。',
}

export type ListMessages = typeof zh

const one = (count: number, singular: string, plural: string) =>
  `${count} ${count === 1 ? singular : plural}`

const en: ListMessages = {
  tagline: 'Interviews, profiles, timelines',
  languages: 'Language',
  pictureOfSentences: (exchanges) =>
    `Picture of the conversation: ${exchanges > 0 ? `${one(exchanges, 'exchange', 'exchanges')}, ` : ''}one bar for each sentence or few`,

  latest: 'Latest',
  allInterviews: (count) => `All interviews, ${count}`,
  people: 'People',
  allProfiles: (count) => `All people and organisations, ${count}`,
  timeline: 'Timeline',
  otherTimelines: 'Other timelines',
  articles: (count) => one(count, 'article', 'articles'),
  signed: (words) => `${words} —Ed.`,
  emptySite: 'Nothing has been published here yet.',
  emptySiteHint: {
    before: 'Editors sign in to the ',
    link: 'admin',
    after: ': import an interview, publish it, and it will stand here.',
  },

  interviewBy: (names) => `Interview by ${names}`,
  reportBy: (names) => `Reported by ${names}`,
  writtenIn: { zh: 'Written in Chinese', en: 'Written in English' },
  onlyIn: { zh: 'Chinese only', en: 'English only' },

  filters: 'Filters',
  clearFilters: 'Clear filters',
  newestFirst: 'Newest first',
  noMatch: 'No article fits these filters.',
  noInterviews: 'No interview has been published yet.',
  noDate: 'Undated',
  pages: 'Pages',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',

  profilesTitle: 'People, organisations, works',
  kinds: { person: 'People', organisation: 'Organisations', work: 'Works', concept: 'Concepts' },
  entries: (count) => one(count, 'entry', 'entries'),
  noProfiles: 'No person or organisation has been published yet.',

  timelinesTitle: 'Timelines',
  noTimelines: 'No timeline has been published yet.',
}

export const listMessages: Record<Locale, ListMessages> = { zh, en }
