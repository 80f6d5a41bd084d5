import type { Locale } from './locale'

/** The filters of a list of articles. */
export const filterMessages: Record<
  Locale,
  Record<'topic' | 'allTopics' | 'language' | 'any' | 'facing' | 'translated' | 'year', string>
> = {
  zh: {
    topic: '话题',
    allTopics: '全部',
    language: '语言',
    any: '不限',
    facing: '可对照',
    translated: '译自英文',
    year: '年份',
  },
  en: {
    topic: 'Topic',
    allTopics: 'All',
    language: 'Language',
    any: 'Any',
    facing: 'In both languages',
    translated: 'Translated from Chinese',
    year: 'Year',
  },
}
