import type { SampleEvent } from '../sampleTypes'
import { named } from './namedDocuments'

export const archive1998to2008: SampleEvent[] = [
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
]
