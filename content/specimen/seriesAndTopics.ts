import type { SampleSeries, SampleTopic } from '../sampleTypes'

const topics: SampleTopic[] = [
  {
    key: 'sound',
    title: { zh: '声音', en: 'Sound' },
    description: {
      zh: '录下来的，和没能录下来的。',
      en: 'What was recorded, and what could not be.',
    },
  },
  {
    key: 'archives',
    title: { zh: '档案', en: 'Archives' },
    description: { zh: '谁来保存，保存给谁。', en: 'Who keeps things, and for whom.' },
  },
  {
    key: 'rivers',
    title: { zh: '江河', en: 'Rivers' },
    description: {
      zh: '水位、码头和过江的人。',
      en: 'Water levels, landing stages, and people who cross.',
    },
  },
  {
    key: 'crafts',
    title: { zh: '手艺', en: 'Crafts' },
    description: { zh: '用手记住的知识。', en: 'Knowledge that the hands remember.' },
  },
]

const series: SampleSeries[] = [
  {
    key: 'things-heard',
    title: { zh: '听见的事', en: 'Things heard' },
    description: {
      zh: '汽笛、钟、雨声和磁带。问的都是同一件事：声音过去以后，还剩什么。',
      en: 'Horns, clocks, rain, tape. One question throughout: what is left when a sound has passed.',
    },
  },
  {
    key: 'in-the-hands',
    title: { zh: '手上功夫', en: 'In the hands' },
    description: {
      zh: '说不清、只能做给人看的本事。每篇采访都在工作台边进行。',
      en: 'Skills that can be shown but not explained. Each interview took place at the bench.',
    },
  },
]

export const seriesAndTopics = { topics, series }
