import type { SampleProfile } from '../sampleTypes'
import { cite } from './cite'

export const leaders: SampleProfile[] = [
  {
    key: 'zhang-hongjiang',
    kind: 'person',
    name: { zh: '张宏江', en: 'Zhang Hongjiang' },
    summary: {
      zh: '智源研究院理事长，此前任金山软件首席执行官，是微软亚洲研究院创办人之一。',
      en: 'Chairman of BAAI; before that chief executive of Kingsoft and one of the founders of Microsoft Research Asia.',
    },
    aliases: [{ text: 'Hong-Jiang Zhang', lang: 'en' }],
    facts: [
      {
        label: { zh: '职务', en: 'Post' },
        value: { zh: '智源研究院理事长', en: 'Chairman of the board of BAAI' },
        edtf: '2018/',
        citations: cite('geekpark-zhang'),
      },
    ],
    relations: [
      {
        to: 'baai',
        label: { zh: '理事长', en: 'Chairman' },
        date: '2018/',
        citations: cite('geekpark-zhang'),
      },
    ],
    citations: cite('geekpark-zhang', 'globaltimes-wudao'),
  },
  {
    key: 'huang-tiejun',
    kind: 'person',
    name: { zh: '黄铁军', en: 'Huang Tiejun' },
    summary: { zh: '智源研究院院长。', en: 'President of BAAI.' },
    aliases: [{ text: 'Tiejun Huang', lang: 'en' }],
    facts: [],
    relations: [
      {
        to: 'baai',
        label: { zh: '院长', en: 'President' },
        citations: cite('leiphone-wudao', 'geekpark-zhang'),
      },
    ],
    citations: cite('geekpark-zhang', 'leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'lin-yonghua',
    kind: 'person',
    name: { zh: '林咏华', en: 'Lin Yonghua' },
    summary: {
      zh: '智源研究院总工程师，此前任IBM中国研究院院长。',
      en: 'Chief engineer of BAAI; before that head of IBM Research in China.',
    },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'baai',
        label: { zh: '总工程师', en: 'Chief engineer' },
        date: '2022-01/',
        citations: cite('leiphone-wudao', 'recode-wudao'),
      },
    ],
    citations: cite('leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'zhou-ming',
    kind: 'person',
    name: { zh: '周明', en: 'Zhou Ming' },
    summary: {
      zh: '自然语言处理学者，曾任微软亚洲研究院副院长，澜舟科技创始人兼首席执行官。',
      en: 'A scholar of natural language processing; once a vice-president of Microsoft Research Asia; founder and chief executive of Langboat.',
    },
    aliases: [{ text: 'Ming Zhou', lang: 'en' }],
    facts: [],
    relations: [
      { to: 'langboat', label: { zh: '创办', en: 'Founder' }, citations: cite('latepost-zhou') },
      {
        to: 'mengzi',
        label: { zh: '作者', en: 'Author' },
        date: '2021-10',
        citations: cite('mengzi-paper'),
      },
    ],
    citations: cite('latepost-zhou', 'mengzi-paper'),
  },
  {
    key: 'pan-xin',
    kind: 'person',
    name: { zh: '潘欣', en: 'Pan Xin' },
    summary: {
      zh: '零一万物联合创始人，曾在Google Brain、百度、腾讯和字节跳动做深度学习框架与平台。',
      en: 'A co-founder of 01.AI; he had built deep learning frameworks and platforms at Google Brain, Baidu, Tencent and ByteDance.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '在Google Brain', en: 'At Google Brain' },
        value: { zh: '2015年起', en: 'From 2015' },
        edtf: '2015/',
        citations: cite('csdn-pan'),
      },
    ],
    relations: [
      {
        to: 'zero-one-ai',
        label: { zh: '联合创始人', en: 'Co-founder' },
        date: '2023/',
        citations: cite('csdn-pan'),
      },
      {
        to: 'baidu',
        label: { zh: '重构深度学习平台飞桨', en: 'Rebuilt the PaddlePaddle platform' },
        citations: cite('csdn-pan'),
      },
    ],
    citations: cite('csdn-pan'),
  },
  {
    key: 'wang-xiaochuan',
    kind: 'person',
    name: { zh: '王小川', en: 'Wang Xiaochuan' },
    summary: {
      zh: '搜狗创始人，2023年4月宣布成立百川智能。',
      en: 'Founder of Sogou; in April 2023 he announced Baichuan.',
    },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'baichuan',
        label: { zh: '创办', en: 'Founder' },
        date: '2023-04',
        citations: cite('technode-baichuan'),
      },
    ],
    citations: cite('technode-baichuan'),
  },
  {
    key: 'lee-kai-fu',
    kind: 'person',
    name: { zh: '李开复', en: 'Kai-Fu Lee' },
    summary: {
      zh: '创新工场董事长，零一万物创办人。',
      en: 'Head of Sinovation Ventures; founder of 01.AI.',
    },
    aliases: [{ text: 'Lee Kai-Fu', lang: 'en' }],
    facts: [],
    relations: [
      {
        to: 'zero-one-ai',
        label: { zh: '创办', en: 'Founder' },
        date: '2023',
        citations: cite('bloomberg-01ai'),
      },
    ],
    citations: cite('bloomberg-01ai', 'csdn-pan'),
  },
]
