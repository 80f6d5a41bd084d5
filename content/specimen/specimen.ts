import type { SampleSet } from '../sampleTypes'
import { archiveEvents, archiveTimeline } from './archiveTimeline'
import { basement } from './basement'
import { horns } from './horns'
import { institutionsAndWorks } from './institutionsAndWorks'
import { people } from './people'
import { seriesAndTopics } from './seriesAndTopics'
import { tapes } from './tapes'
import { tideOrgan } from './tideOrgan'

const invented = <Document>(document: Document) => ({ ...document, specimen: true as const })

/**
 * An invented sound archive that shows every feature of the site in both languages. All people, institutions and
 * facts are made up, and every document says so.
 */
export const specimen: SampleSet = {
  ...seriesAndTopics,
  media: [
    {
      file: 'old-seven.png',
      alt: {
        zh: '开盘录音机走带示意图：磁带从左盘经磁头走向右盘',
        en: 'Diagram of an open-reel recorder: the tape runs from the left reel past the heads to the right one',
      },
      credit: { zh: '示意图：本刊美术组', en: 'Diagram: Facing Pages art desk' },
    },
    {
      file: 'basement-section.png',
      alt: {
        zh: '印刷厂地下室剖面：五层架，水没过第三层',
        en: 'Section through the basement of the printing works: five rows of shelves, the water above the third',
      },
      credit: { zh: '示意图：本刊美术组', en: 'Diagram: Facing Pages art desk' },
    },
  ],
  sources: [],
  profiles: [...people, ...institutionsAndWorks].map(invented),
  interviews: [tapes, basement, horns, tideOrgan].map(invented),
  events: archiveEvents.map(invented),
  timelines: [invented(archiveTimeline)],
}
