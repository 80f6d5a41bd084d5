import type { SampleSet, SampleTopic } from '../sampleTypes'
import { articles } from './articles'
import { chatModels } from './chatModels'
import { companies } from './companies'
import { leaders } from './leaders'
import { models } from './models'
import { modelEvents, modelsTimeline } from './modelsTimeline'
import { papers } from './papers'
import { repositories } from './repositories'
import { researchBodies } from './researchBodies'
import { rules } from './rules'
import { scholars } from './scholars'

const topics: SampleTopic[] = [
  {
    key: 'large-models',
    title: { zh: '大模型', en: 'Large models' },
    description: {
      zh: '中国大模型的论文、机构、发布和规则。',
      en: 'Papers, institutions, releases and rules of China’s large models.',
    },
  },
]

/**
 * Real events, people and works, in our own words. Every event and every summary names a published source; nobody is
 * quoted.
 */
export const chinaModels: SampleSet = {
  topics,
  series: [],
  media: [],
  sources: [...papers, ...repositories, ...rules, ...articles],
  profiles: [...scholars, ...leaders, ...researchBodies, ...companies, ...models, ...chatModels],
  interviews: [],
  events: modelEvents,
  timelines: [modelsTimeline],
}
