import type { Locale } from './locale'

/** What a profile says. People speak and have careers; organisations, works and concepts have a history. */
const zh = {
  updated: (date: string) => `${date}更新`,
  aliases: '又作',
  facts: '事实',
  factsSourced: (count: number, sourced: number) =>
    sourced === count ? `${count}条，均注出处` : `${count}条，${sourced}条注有出处`,
  ownWords: {
    person: '自己的话',
    organisation: '自己的话',
    work: '书中的话',
    concept: '原话',
  },
  spoken: (passages: number, articles: number) => `${articles}篇，${passages}段`,
  exchangeOf: (article: string, exchange: number) => `${article}第${exchange}问`,
  passage: '原文',
  from: '出自',
  history: { person: '经历', organisation: '历程', work: '历程', concept: '历程' },
  historyCount: (count: number) => `${count}条`,
  seeAlso: '另见',
  saidAbout: {
    person: '别人怎么说',
    organisation: '访谈里怎么说',
    work: '访谈里怎么说',
    concept: '访谈里怎么说',
  },
  saidCount: (people: number, articles: number) => `${people}人，${articles}篇`,
  works: { person: '作品', organisation: '作品', work: '相关作品', concept: '相关作品' },
  relations: '关系',
  thickness: '线的粗细：一同出现的段落数',
  graph: (name: string, count: number) =>
    `${name}与${count}个人物、机构和作品的关系图，内容同旁边的列表`,
  people: '人',
  others: '机构、作品与概念',
  body: '简介',
  externalIds: '别处的编号',
  noContent: '这份资料还只有名字。',
}

export type ProfileMessages = typeof zh

const en: ProfileMessages = {
  updated: (date) => `updated ${date}`,
  aliases: 'Also',
  facts: 'Facts',
  factsSourced: (count, sourced) =>
    `${count === 1 ? '1 fact' : `${count} facts`}, ${sourced === count ? 'each with its source' : `${sourced} with a source`}`,
  ownWords: {
    person: 'In their own words',
    organisation: 'In its own words',
    work: 'In its own words',
    concept: 'In the words of others',
  },
  spoken: (passages, articles) =>
    `${articles === 1 ? '1 article' : `${articles} articles`}, ${passages === 1 ? '1 passage' : `${passages} passages`}`,
  exchangeOf: (article, exchange) => `${article}, exchange ${exchange}`,
  passage: 'passage',
  from: 'From ',
  history: { person: 'Career', organisation: 'History', work: 'History', concept: 'History' },
  historyCount: (count) => (count === 1 ? '1 event' : `${count} events`),
  seeAlso: 'see also ',
  saidAbout: {
    person: 'What others say',
    organisation: 'What is said about it',
    work: 'What is said about it',
    concept: 'What is said about it',
  },
  saidCount: (people, articles) =>
    `${people === 1 ? '1 voice' : `${people} voices`}, ${articles === 1 ? '1 article' : `${articles} articles`}`,
  works: {
    person: 'Works',
    organisation: 'Works',
    work: 'Related works',
    concept: 'Related works',
  },
  relations: 'Relations',
  thickness: 'The thicker the line, the more passages name both',
  graph: (name, count) =>
    `${name} and the ${count === 1 ? 'one profile' : `${count} profiles`} around, drawn; the list beside says the same`,
  people: 'People',
  others: 'Organisations, works',
  body: 'Profile',
  externalIds: 'Known elsewhere as',
  noContent: 'So far this profile is only a name.',
}

export const profileMessages: Record<Locale, ProfileMessages> = { zh, en }
