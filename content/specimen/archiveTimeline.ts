import type { SampleTimeline } from '../sampleTypes'
import { archive1998to2008 } from './archive1998to2008'
import { archiveFrom2008 } from './archiveFrom2008'
import { archiveUntil1998 } from './archiveUntil1998'

export const archiveEvents = [...archiveUntil1998, ...archive1998to2008, ...archiveFrom2008]

export const archiveTimeline: SampleTimeline = {
  key: 'linlan-sound-archive-chronology',
  slug: 'linlan-sound-archive',
  title: { zh: '临澜声音档案馆大事记', en: 'The Linlan Sound Archive: a chronology' },
  standfirst: {
    zh: '从一条防汛喇叭线，到七万盘磁带。日期凡有疑问，都写明疑在何处。',
    en: 'From a flood-warning loudspeaker to seventy thousand tapes. Where a date is in doubt, it says why.',
  },
  eras: [
    { key: 'relay', title: { zh: '广播站', en: 'The relay station' }, from: 1954, to: 1979 },
    { key: 'scattered', title: { zh: '散佚', en: 'Scattered' }, from: 1979, to: 1998 },
    { key: 'flood', title: { zh: '大水与抢救', en: 'Flood and rescue' }, from: 1998, to: 2006 },
    { key: 'archive', title: { zh: '建馆', en: 'An archive' }, from: 2006, to: 2019 },
    { key: 'transcription', title: { zh: '转写', en: 'Transcription' }, from: 2019, to: null },
  ],
  lanes: [
    { key: 'org', title: { zh: '机构', en: 'Institutions' } },
    { key: 'rec', title: { zh: '录音', en: 'Recordings' } },
    { key: 'ppl', title: { zh: '人物', en: 'People' } },
    { key: 'tec', title: { zh: '技术', en: 'Techniques' } },
  ],
  topics: ['sound', 'archives'],
  events: archiveEvents.map(({ key }) => key),
}
