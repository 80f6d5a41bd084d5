import type { SampleProfile } from '../sampleTypes'
import { cite } from './cite'

export const researchBodies: SampleProfile[] = [
  {
    key: 'baai',
    kind: 'organisation',
    name: { zh: '北京智源人工智能研究院', en: 'Beijing Academy of Artificial Intelligence' },
    summary: {
      zh: '2018年成立的非营利研究机构，悟道系列的组织者。',
      en: 'A non-profit research institute founded in 2018, which organised WuDao.',
    },
    aliases: [
      { text: '智源研究院', lang: 'zh-Hans' },
      { text: '智源', lang: 'zh-Hans' },
      { text: 'BAAI', lang: 'en' },
    ],
    facts: [
      {
        label: { zh: '成立', en: 'Founded' },
        value: { zh: '2018年11月', en: 'November 2018' },
        edtf: '2018-11',
        citations: cite('beijing-baai'),
      },
      {
        label: { zh: '大会', en: 'Conference' },
        value: { zh: '每年一届，2023年6月为第五届', en: 'Yearly; the fifth was in June 2023' },
        edtf: '2023-06',
        citations: cite('pingwest-baai'),
      },
    ],
    relations: [
      {
        to: 'wudao',
        label: { zh: '组织', en: 'Organised' },
        date: '2020/',
        citations: cite('synced-wudao', 'leiphone-wudao'),
      },
    ],
    citations: cite('beijing-baai', 'geekpark-zhang', 'leiphone-wudao'),
  },
  {
    key: 'thunlp',
    kind: 'organisation',
    name: {
      zh: '清华大学自然语言处理实验室',
      en: 'Natural Language Processing Laboratory, Tsinghua University',
    },
    summary: {
      zh: '孙茂松主持的实验室，CPM出自这里。',
      en: 'The laboratory that Sun Maosong heads; CPM came from it.',
    },
    aliases: [{ text: 'THUNLP', lang: 'en' }],
    facts: [],
    relations: [
      {
        to: 'cpm',
        label: { zh: '研制', en: 'Made' },
        date: '2020-12',
        citations: cite('cpm-paper'),
      },
    ],
    citations: cite('leiphone-wudao', 'cpm-paper'),
  },
  {
    key: 'peng-cheng-laboratory',
    kind: 'organisation',
    name: { zh: '鹏城实验室', en: 'Peng Cheng Laboratory' },
    summary: {
      zh: '设在深圳的研究机构，参与盘古α和ERNIE 3.0 Titan。',
      en: 'A research institution in Shenzhen; it took part in PanGu-α and ERNIE 3.0 Titan.',
    },
    aliases: [{ text: 'PCL', lang: 'en' }],
    facts: [],
    relations: [
      {
        to: 'pangu-alpha',
        label: { zh: '研制', en: 'Made' },
        date: '2021-04',
        citations: cite('pangu-alpha-paper'),
      },
    ],
    citations: cite('pangu-alpha-paper', 'ernie-titan-paper'),
  },
  {
    key: 'cac',
    kind: 'organisation',
    name: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
    summary: {
      zh: '发布生成式人工智能服务规则的主管部门。',
      en: 'The authority that issues the rules for generative AI services.',
    },
    aliases: [
      { text: '国家网信办', lang: 'zh-Hans' },
      { text: 'CAC', lang: 'en' },
    ],
    facts: [],
    relations: [],
    citations: cite('generative-measures', 'deep-synthesis-provisions'),
  },
]
