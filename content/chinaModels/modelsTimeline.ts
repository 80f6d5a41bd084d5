import type { SampleTimeline } from '../sampleTypes'
import { events2018to2020 } from './events2018to2020'
import { events2021 } from './events2021'
import { events2022 } from './events2022'
import { events2023first } from './events2023first'
import { events2023second } from './events2023second'

export const modelEvents = [
  ...events2018to2020,
  ...events2021,
  ...events2022,
  ...events2023first,
  ...events2023second,
]

export const modelsTimeline: SampleTimeline = {
  key: 'china-language-models',
  slug: 'china-language-models',
  title: { zh: '中国大模型 2018–2023', en: 'China’s large language models, 2018–2023' },
  standfirst: {
    zh: '从一篇论文到向公众开放。每条注明公开出处；日期不确切的，写到能确定为止。',
    en: 'From one paper to services open to everyone. Each entry names a published source; where a day is not known, the date stops at what is.',
  },
  eras: [
    { key: 'pretraining', title: { zh: '预训练', en: 'Pre-training' }, from: 2018, to: 2020 },
    { key: 'scale', title: { zh: '规模', en: 'Scale' }, from: 2020, to: 2022 },
    { key: 'conversation', title: { zh: '对话', en: 'Conversation' }, from: 2022, to: 2024 },
  ],
  lanes: [
    { key: 'research', title: { zh: '论文与模型', en: 'Papers and models' } },
    { key: 'institutions', title: { zh: '机构与人', en: 'Institutions and people' } },
    { key: 'products', title: { zh: '发布', en: 'Releases' } },
    { key: 'rules', title: { zh: '规则', en: 'Rules' } },
  ],
  topics: ['large-models'],
  events: modelEvents.map(({ key }) => key),
}
