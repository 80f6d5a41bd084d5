import type { SampleEvent } from '../sampleTypes'
import { named } from './namedDocuments'

export const archiveFrom1998: SampleEvent[] = [
  {
    key: 'linlan-flood',
    edtf: '1998-08',
    title: {
      zh: '江水入库，七百余盘受淹',
      en: 'The river enters the store; more than seven hundred tapes lie under water',
    },
    text: {
      zh: '四天后水退。捞出的带盘在仓库走廊里铺了三层。',
      en: 'It went down after four days. The reels that were lifted out covered the corridor three deep.',
    },
    weight: 3,
    lane: 'rec',
    profiles: ['shen-yanhui', 'city-radio-station'],
    citations: [
      ...named('gauge'),
      {
        interview: 'tapes',
        passage: 'e4x986cz',
        quote: {
          zh: '江水进了印刷厂的地下室，七百多盘磁带泡了四天。',
          en: 'The river came into the basement of the printing works',
        },
      },
      {
        interview: 'basement',
        passage: '2zmnrjs0',
        quote: {
          zh: '七百余盘，在水里泡了四天。',
          en: 'More than seven hundred tapes lay in it for four days.',
        },
      },
    ],
  },
  {
    key: 'linlan-first-playing',
    edtf: '1998-09/1999-03',
    title: {
      zh: '晾干与首次试放，一百一十二盘损毁',
      en: 'Drying and first playing; one hundred and twelve tapes are lost',
    },
    text: {
      zh: '此后馆里规定：受潮带一律先冷冻，再低温烘烤。',
      en: 'The rule since then: a damp tape is frozen first and then baked at a low heat.',
    },
    weight: 2,
    lane: 'tec',
    profiles: [],
    citations: [
      ...named('treatment'),
      {
        interview: 'basement',
        passage: '9vy3ctpw',
        quote: {
          zh: '首次试放，一百一十二盘损毁。',
          en: 'At the first playing one hundred and twelve were lost.',
        },
      },
    ],
  },
  {
    key: 'linlan-warehouse',
    edtf: '2001-04',
    title: {
      zh: '沈雁回自费租下一间仓库',
      en: 'Shen Yanhui rents a warehouse out of her own pocket',
    },
    text: { zh: '月租三百元。', en: 'Three hundred yuan a month.' },
    weight: 2,
    lane: 'ppl',
    profiles: ['shen-yanhui'],
    citations: [
      ...named('lease'),
      {
        interview: 'basement',
        passage: '8we3bqs1',
        quote: { zh: '租下一间仓库，月租三百元', en: 'at three hundred yuan a month' },
      },
    ],
  },
  {
    key: 'linlan-sound-group-founded',
    edtf: '2003-11-16',
    title: { zh: '“临澜声音小组”成立', en: 'The Linlan Sound Group is founded' },
    text: {
      zh: '五人，其中三人至今在馆。',
      en: 'Five people. Three of them still work at the archive.',
    },
    weight: 2,
    lane: 'org',
    profiles: ['linlan-sound-group', 'shen-yanhui'],
    citations: named('founding'),
  },
  {
    key: 'linlan-archive-opens',
    edtf: '2006-05-18',
    title: { zh: '临澜声音档案馆挂牌', en: 'The Linlan Sound Archive opens' },
    text: {
      zh: '国际博物馆日当天，馆藏一万一千盘。',
      en: 'On International Museum Day, with eleven thousand tapes.',
    },
    weight: 3,
    lane: 'org',
    profiles: ['linlan-sound-archive', 'shen-yanhui', 'tan-bochuan'],
    citations: [
      ...named('opening'),
      {
        interview: 'basement',
        passage: 'c51781tz',
        quote: { zh: '档案馆挂牌那天', en: 'On the day the archive put up its sign' },
      },
    ],
  },
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
