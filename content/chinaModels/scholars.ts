import type { SampleProfile } from '../sampleTypes'
import { cite } from './cite'

export const scholars: SampleProfile[] = [
  {
    key: 'tang-jie',
    kind: 'person',
    name: { zh: '唐杰', en: 'Tang Jie' },
    summary: {
      zh: '清华大学计算机系教授，曾任智源研究院副院长，主持悟道项目。',
      en: 'Professor of computer science at Tsinghua; as a vice-president of BAAI he led WuDao.',
    },
    aliases: [{ text: 'Jie Tang', lang: 'en' }],
    facts: [
      {
        label: { zh: '职务', en: 'Post' },
        value: {
          zh: '智源研究院学术副院长（2021年）',
          en: 'Academic vice-president of BAAI (2021)',
        },
        edtf: '2021',
        citations: cite('synced-wudao', 'globaltimes-wudao'),
      },
    ],
    relations: [
      {
        to: 'wudao',
        label: { zh: '项目负责人', en: 'Led' },
        date: '2020/',
        citations: cite('leiphone-wudao'),
      },
      {
        to: 'zhipu-ai',
        label: { zh: '创办', en: 'Founder' },
        date: '2019',
        citations: cite('wirechina-zhipu'),
      },
      {
        to: 'baai',
        label: { zh: '副院长', en: 'Vice-president' },
        citations: cite('globaltimes-wudao'),
      },
    ],
    citations: cite('globaltimes-wudao', 'synced-wudao', 'leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'liu-zhiyuan',
    kind: 'person',
    name: { zh: '刘知远', en: 'Liu Zhiyuan' },
    summary: {
      zh: '清华大学自然语言处理实验室学者，CPM的通讯作者之一，面壁智能创办人。',
      en: 'Of the natural language processing laboratory at Tsinghua; a corresponding author of CPM; founder of ModelBest.',
    },
    aliases: [{ text: 'Zhiyuan Liu', lang: 'en' }],
    facts: [],
    relations: [
      {
        to: 'modelbest',
        label: { zh: '创办', en: 'Founder' },
        date: '2022-08',
        citations: cite('leiphone-wudao', 'recode-wudao'),
      },
      { to: 'thunlp', label: { zh: '成员', en: 'Member' }, citations: cite('leiphone-wudao') },
      {
        to: 'cpm',
        label: { zh: '通讯作者', en: 'Corresponding author' },
        date: '2020-12',
        citations: cite('cpm-paper'),
      },
    ],
    citations: cite('cpm-paper', 'leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'sun-maosong',
    kind: 'person',
    name: { zh: '孙茂松', en: 'Sun Maosong' },
    summary: {
      zh: '清华大学自然语言处理实验室主任，曾任智源自然语言处理方向首席科学家。',
      en: 'Head of the natural language processing laboratory at Tsinghua; chief scientist for that field at BAAI.',
    },
    aliases: [{ text: 'Maosong Sun', lang: 'en' }],
    facts: [],
    relations: [
      { to: 'thunlp', label: { zh: '主任', en: 'Head' }, citations: cite('leiphone-wudao') },
      {
        to: 'baai',
        label: { zh: '首席科学家', en: 'Chief scientist' },
        citations: cite('leiphone-wudao'),
      },
    ],
    citations: cite('leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'wen-jirong',
    kind: 'person',
    name: { zh: '文继荣', en: 'Wen Jirong' },
    summary: {
      zh: '中国人民大学学者，在悟道项目中带领多模态小组文澜。',
      en: 'Of Renmin University of China; in WuDao he led Wenlan, the multimodal team.',
    },
    aliases: [{ text: 'Ji-Rong Wen', lang: 'en' }],
    facts: [],
    relations: [
      {
        to: 'wudao',
        label: { zh: '文澜小组负责人', en: 'Led Wenlan' },
        date: '2020/',
        citations: cite('leiphone-wudao'),
      },
    ],
    citations: cite('wenlan-paper', 'leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'lu-zhiwu',
    kind: 'person',
    name: { zh: '卢志武', en: 'Lu Zhiwu' },
    summary: {
      zh: 'BriVL的主要作者之一，智子引擎创办人。',
      en: 'A principal author of BriVL; founder of Zhizi Engine.',
    },
    aliases: [{ text: 'Zhiwu Lu', lang: 'en' }],
    facts: [
      {
        label: { zh: '创办', en: 'Founded' },
        value: { zh: '智子引擎', en: 'Zhizi Engine' },
        edtf: '2021-06',
        citations: cite('leiphone-wudao', 'recode-wudao'),
      },
    ],
    relations: [
      {
        to: 'wudao',
        label: { zh: '文澜小组核心成员', en: 'Core member of Wenlan' },
        date: '2020/',
        citations: cite('leiphone-wudao'),
      },
    ],
    citations: cite('wenlan-paper', 'leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'huang-minlie',
    kind: 'person',
    name: { zh: '黄民烈', en: 'Huang Minlie' },
    summary: {
      zh: '清华大学学者，CPM的通讯作者之一，研究对话模型，创办聆心智能。',
      en: 'Of Tsinghua; a corresponding author of CPM; works on conversational models and founded Lingxin.',
    },
    aliases: [{ text: 'Minlie Huang', lang: 'en' }],
    facts: [
      {
        label: { zh: '创办', en: 'Founded' },
        value: { zh: '聆心智能', en: 'Lingxin' },
        edtf: '2021-11',
        citations: cite('leiphone-wudao', 'recode-wudao'),
      },
    ],
    relations: [
      {
        to: 'cpm',
        label: { zh: '通讯作者', en: 'Corresponding author' },
        date: '2020-12',
        citations: cite('cpm-paper'),
      },
    ],
    citations: cite('cpm-paper', 'leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'yang-zhilin',
    kind: 'person',
    name: { zh: '杨植麟', en: 'Yang Zhilin' },
    summary: {
      zh: 'XLNet的共同第一作者，参加过悟道项目，月之暗面创办人。',
      en: 'A first author of XLNet; took part in WuDao; founder of Moonshot AI.',
    },
    aliases: [{ text: 'Zhilin Yang', lang: 'en' }],
    facts: [],
    relations: [
      {
        to: 'moonshot-ai',
        label: { zh: '创办', en: 'Founder' },
        date: '2023',
        citations: cite('leiphone-wudao', 'recode-wudao'),
      },
      {
        to: 'glm',
        label: { zh: '作者', en: 'Author' },
        date: '2021-03',
        citations: cite('glm-paper'),
      },
      { to: 'wudao', label: { zh: '参与', en: 'Took part' }, citations: cite('leiphone-wudao') },
    ],
    citations: cite('xlnet-paper', 'glm-paper', 'leiphone-wudao'),
  },
]
