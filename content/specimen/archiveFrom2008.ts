import type { SampleEvent } from '../sampleTypes'
import { named } from './namedDocuments'

export const archiveFrom2008: SampleEvent[] = [
  {
    key: 'linlan-heard-whole-rule',
    edtf: '2008-21',
    title: { zh: '“从头听到尾”写入馆章', en: '“Heard whole” goes into the charter' },
    text: {
      zh: '每盘入库的带子，至少由一人完整听过一遍。',
      en: 'Every tape that comes in must be heard through by at least one person.',
    },
    weight: 2,
    lane: 'org',
    profiles: ['heard-whole', 'linlan-sound-archive'],
    citations: [
      ...named('charter7'),
      {
        interview: 'tapes',
        passage: 'gnb8081z',
        quote: {
          zh: '至少要有一个人完整听一遍',
          en: 'every tape that enters the collection must be heard once, whole',
        },
      },
    ],
  },
  {
    key: 'linlan-collecting',
    edtf: '2011/2016',
    title: {
      zh: '集中征集，入库四万盘',
      en: 'A collecting campaign brings in forty thousand tapes',
    },
    text: { zh: '来源以家庭录音为主。', en: 'Most of them were made at home.' },
    weight: 2,
    lane: 'rec',
    profiles: ['linlan-sound-archive'],
    citations: named('annual'),
  },
  {
    key: 'linlan-thirty-year-seal',
    edtf: '2013-12',
    title: {
      zh: '首次退回私人录音，设“三十年封存”',
      en: 'Private recordings are sent back for the first time; the thirty-year seal begins',
    },
    text: { zh: '三盘。退回理由没有公开。', en: 'Three tapes. The reasons were not made public.' },
    weight: 2,
    lane: 'org',
    profiles: ['linlan-sound-archive'],
    citations: [
      ...named('minutes'),
      {
        interview: 'tapes',
        passage: 'myzf9maz',
        quote: {
          zh: '没有机会了，就先封三十年。',
          en: 'If they do not, we seal it for thirty years.',
        },
      },
    ],
  },
  {
    key: 'linlan-tidal-notes-written',
    edtf: '2016~',
    title: { zh: '沈雁回写成《潮汐笔记》', en: 'Shen Yanhui finishes Tidal Notes' },
    text: {
      zh: '在馆内打印流传，未正式出版。',
      en: 'It went round the archive in printout and was never published.',
    },
    reasoning: {
      zh: '稿本未署日期，据文中提到的征集结束时间推定。',
      en: 'The manuscript is undated; it mentions that the collecting had ended.',
    },
    weight: 2,
    lane: 'ppl',
    profiles: ['tidal-notes', 'shen-yanhui'],
    citations: [
      ...named('manuscript'),
      {
        interview: 'tapes',
        passage: 'pqkxk0tj',
        quote: { zh: '那是《潮汐笔记》里的一句', en: 'That is from Tidal Notes' },
      },
    ],
  },
  {
    key: 'linlan-digitising',
    edtf: '2019-02',
    title: { zh: '数字化开始', en: 'Digitising begins' },
    text: { zh: '首批为1998年受淹带。', en: 'The tapes flooded in 1998 came first.' },
    weight: 2,
    lane: 'tec',
    profiles: ['linlan-sound-archive'],
    citations: named('project'),
  },
  {
    key: 'linlan-speech-recognition',
    edtf: '2022/2026',
    title: { zh: '引入语音识别转写', en: 'Speech recognition comes in' },
    text: {
      zh: '只用于检索，不对外提供转写稿。',
      en: 'For finding things only; transcripts are not given out.',
    },
    weight: 2,
    lane: 'tec',
    profiles: ['linlan-sound-archive'],
    citations: [
      ...named('annual'),
      {
        interview: 'tapes',
        passage: '9e7p941e',
        quote: { zh: '检索全靠它', en: 'It is how anyone finds anything here' },
      },
    ],
  },
  {
    key: 'linlan-first-sample',
    edtf: '2024-03',
    title: { zh: '首次抽样，字错率18%', en: 'First sample: 18 per cent of characters wrong' },
    text: null,
    weight: 1,
    lane: 'tec',
    profiles: ['linlan-sound-archive'],
    citations: named('internalTest'),
  },
  {
    key: 'linlan-second-sample',
    edtf: '2026-04',
    title: {
      zh: '第二次抽样，字错率约6%',
      en: 'Second sample: about 6 per cent of characters wrong',
    },
    text: null,
    weight: 1,
    lane: 'tec',
    profiles: ['linlan-sound-archive'],
    citations: named('internalTest'),
  },
  {
    key: 'linlan-our-interview',
    edtf: '2026-09-12',
    title: { zh: '接受本刊访谈', en: 'The interview with this review' },
    text: null,
    weight: 1,
    lane: 'ppl',
    profiles: ['shen-yanhui', 'tan-bochuan', 'lu-zhiwei'],
    citations: [{ interview: 'tapes' }],
  },
]
