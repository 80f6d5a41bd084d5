import type { SampleProfile } from '../sampleTypes'
import { named } from './namedDocuments'
import { shenYanhui } from './shenYanhui'

export const people: SampleProfile[] = [
  shenYanhui,
  {
    key: 'tan-bochuan',
    kind: 'person',
    name: { zh: '谭伯川', en: 'Tan Bochuan' },
    summary: {
      zh: '修录音机的人。1974年前后进站做学徒，至今照看开盘机“老七”。',
      en: 'He mends the recorders. He came to the station as an apprentice in about 1974 and still looks after Old Seven.',
    },
    aliases: [
      { text: '老谭', lang: 'zh-Hans' },
      { text: 'Old Tan', lang: 'en' },
    ],
    facts: [
      {
        label: { zh: '入行', en: 'Began' },
        value: { zh: '市广播站学徒', en: 'Apprentice at the City Radio Station' },
        edtf: '1974~',
        reasoning: { zh: '据本人年龄推算。', en: 'Worked out from his age.' },
        citations: named('oral2026'),
      },
      {
        label: { zh: '手艺', en: 'Craft' },
        value: {
          zh: '用自行车内胎裁录音机皮带，宽度差不超过0.1毫米',
          en: 'Cuts recorder belts from bicycle inner tube, to within a tenth of a millimetre',
        },
        citations: [
          {
            interview: 'tapes',
            passage: 'zsqkpsx1',
            quote: {
              zh: '皮带是我用自行车内胎裁的',
              en: 'I cut the belts myself from bicycle inner tube',
            },
          },
        ],
      },
    ],
    relations: [
      {
        to: 'old-seven',
        label: { zh: '照看', en: 'Looks after' },
        citations: [
          {
            interview: 'tapes',
            passage: 'zsqkpsx1',
            quote: { zh: '我就是说明书', en: 'I am the manual' },
          },
        ],
      },
      {
        to: 'city-radio-station',
        label: { zh: '学徒', en: 'Apprentice' },
        date: '1974~',
        citations: named('oral2026'),
      },
      {
        to: 'linlan-sound-archive',
        label: { zh: '修复师', en: 'Conservator' },
        date: '2006/',
        citations: named('opening'),
      },
    ],
    citations: named('oral2026'),
  },
  {
    key: 'lu-zhiwei',
    kind: 'person',
    name: { zh: '陆知微', en: 'Lu Zhiwei' },
    summary: { zh: '本刊采访人。', en: 'An interviewer of this review.' },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'shen-yanhui',
        label: { zh: '采访', en: 'Interviewed' },
        date: '2026-09-12',
        citations: [{ interview: 'tapes' }],
      },
    ],
    citations: named('masthead'),
  },
  {
    key: 'jian-yiwei',
    kind: 'person',
    name: { zh: '简一苇', en: 'Jian Yiwei' },
    summary: {
      zh: '本刊采访人，也做核查。',
      en: 'An interviewer of this review, who also checks facts.',
    },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'wen-ruodu',
        label: { zh: '采访', en: 'Interviewed' },
        date: '2026-08-22',
        citations: [{ interview: 'horns' }],
      },
      {
        to: 'maren-oddvik',
        label: { zh: '采访', en: 'Interviewed' },
        date: '2026-03',
        citations: [{ interview: 'tide-organ' }],
      },
    ],
    citations: named('masthead'),
  },
  {
    key: 'wen-ruodu',
    kind: 'person',
    name: { zh: '闻若渡', en: 'Wen Ruodu' },
    summary: {
      zh: '给江轮调汽笛的人，三十年。',
      en: 'He has tuned the horns of river boats for thirty years.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '工作台', en: 'Bench' },
        value: { zh: '三号趸船底舱', en: 'In the hold of pontoon no. 3' },
        citations: [
          {
            interview: 'horns',
            passage: 'ty1c8xe6',
            quote: { zh: '闻若渡的工作台在三号趸船的底舱' },
          },
        ],
      },
    ],
    relations: [
      {
        to: 'linlan-sound-archive',
        label: { zh: '馆方两次录音', en: 'Recorded twice by the archive' },
        citations: [{ interview: 'horns', passage: 'j1fm2s4e', quote: { zh: '沈雁回来过两次' } }],
      },
    ],
    citations: named('ferryLog'),
  },
  {
    key: 'maren-oddvik',
    kind: 'person',
    name: { zh: '马伦·奥德维克', en: 'Maren Oddvik' },
    summary: { zh: '看守一架潮汐管风琴。', en: 'Keeper of a tide organ.' },
    aliases: [{ text: 'M. Oddvik', lang: 'en' }],
    facts: [
      {
        label: { zh: '录过', en: 'Has recorded' },
        value: {
          zh: '琴响之前的一分钟，两百段',
          en: 'The minute before the organ begins, two hundred times',
        },
        citations: [
          {
            interview: 'tide-organ',
            passage: '93x99b5p',
            quote: { en: 'I have two hundred of those minutes.' },
          },
        ],
      },
    ],
    relations: [
      {
        to: 'tide-organ-of-halvoy',
        label: { zh: '看守', en: 'Keeper' },
        citations: [
          {
            interview: 'tide-organ',
            passage: 'w1kmy1xp',
            quote: { zh: '我负责听它哪里不对', en: 'I listen for what is wrong' },
          },
        ],
      },
    ],
    citations: named('keeperBook'),
  },
]
