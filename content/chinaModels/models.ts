import type { SampleProfile } from '../sampleTypes'
import { cite } from './cite'

export const models: SampleProfile[] = [
  {
    key: 'wudao',
    kind: 'work',
    name: { zh: '悟道', en: 'WuDao' },
    summary: {
      zh: '智源组织的大模型系列，2021年发布1.0和2.0，2023年发布3.0。',
      en: 'The series of large models that BAAI organised: 1.0 and 2.0 in 2021, 3.0 in 2023.',
    },
    aliases: [{ text: 'Wu Dao', lang: 'en' }],
    facts: [
      {
        label: { zh: '2.0的参数', en: 'Parameters of 2.0' },
        value: { zh: '1.75万亿', en: '1.75 trillion' },
        edtf: '2021-06-01',
        citations: cite('globaltimes-wudao'),
      },
    ],
    relations: [
      {
        to: 'cpm',
        label: { zh: '包含', en: 'Includes' },
        date: '2021-03',
        citations: cite('synced-wudao', 'leiphone-wudao'),
      },
    ],
    citations: cite('synced-wudao', 'globaltimes-wudao', 'spectrum-wudao'),
  },
  {
    key: 'ernie',
    kind: 'work',
    name: { zh: '文心（ERNIE）', en: 'ERNIE' },
    summary: {
      zh: '百度2019年开始的预训练模型系列。',
      en: 'Baidu’s series of pre-trained models, begun in 2019.',
    },
    aliases: [
      { text: '文心', lang: 'zh-Hans' },
      { text: 'Wenxin', lang: 'en' },
    ],
    facts: [
      {
        label: { zh: 'ERNIE 3.0 Titan的参数', en: 'Parameters of ERNIE 3.0 Titan' },
        value: { zh: '2600亿', en: '260 billion' },
        edtf: '2021-12',
        citations: cite('ernie-titan-paper'),
      },
    ],
    relations: [],
    citations: cite('ernie-baidu-paper', 'ernie-3-paper'),
    externalIds: [{ label: 'arXiv', value: '1904.09223', url: 'https://arxiv.org/abs/1904.09223' }],
  },
  {
    key: 'cpm',
    kind: 'work',
    name: { zh: 'CPM', en: 'CPM' },
    summary: {
      zh: '2020年12月公开的中文生成模型。',
      en: 'A generative model of Chinese, published in December 2020.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '参数', en: 'Parameters' },
        value: { zh: '26亿', en: '2.6 billion' },
        citations: cite('cpm-paper'),
      },
    ],
    relations: [],
    citations: cite('cpm-paper'),
    externalIds: [{ label: 'arXiv', value: '2012.00413', url: 'https://arxiv.org/abs/2012.00413' }],
  },
  {
    key: 'glm',
    kind: 'work',
    name: { zh: 'GLM', en: 'GLM' },
    summary: {
      zh: '以填空方式训练的语言模型，2022年做到1300亿参数。',
      en: 'A language model trained by filling blanks; at 130 billion parameters in 2022.',
    },
    aliases: [{ text: 'GLM-130B', lang: 'en' }],
    facts: [
      {
        label: { zh: '参数', en: 'Parameters' },
        value: { zh: '1300亿（GLM-130B）', en: '130 billion (GLM-130B)' },
        citations: cite('glm-130b-paper'),
      },
    ],
    relations: [],
    citations: cite('glm-paper', 'glm-130b-paper'),
    externalIds: [
      { label: 'arXiv', value: '2103.10360', url: 'https://arxiv.org/abs/2103.10360' },
      { label: 'arXiv', value: '2210.02414', url: 'https://arxiv.org/abs/2210.02414' },
    ],
  },
  {
    key: 'pangu-alpha',
    kind: 'work',
    name: { zh: '盘古α', en: 'PanGu-α' },
    summary: {
      zh: '2021年4月公布的中文自回归模型。',
      en: 'An autoregressive model of Chinese, posted in April 2021.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '参数', en: 'Parameters' },
        value: { zh: '最大2000亿', en: 'Up to 200 billion' },
        citations: cite('pangu-alpha-paper'),
      },
    ],
    relations: [],
    citations: cite('pangu-alpha-paper'),
    externalIds: [{ label: 'arXiv', value: '2104.12369', url: 'https://arxiv.org/abs/2104.12369' }],
  },
  {
    key: 'm6',
    kind: 'work',
    name: { zh: 'M6', en: 'M6' },
    summary: {
      zh: '阿里巴巴与清华2021年3月公布的中文图文模型。',
      en: 'A model of Chinese text and pictures, from Alibaba and Tsinghua, March 2021.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '参数', en: 'Parameters' },
        value: { zh: '100亿和1000亿', en: '10 and 100 billion' },
        citations: cite('m6-paper'),
      },
    ],
    relations: [],
    citations: cite('m6-paper'),
    externalIds: [{ label: 'arXiv', value: '2103.00823', url: 'https://arxiv.org/abs/2103.00823' }],
  },
  {
    key: 'mengzi',
    kind: 'work',
    name: { zh: '孟子', en: 'Mengzi' },
    summary: {
      zh: '澜舟科技2021年公布的轻量中文模型。',
      en: 'A family of light models of Chinese, posted by Langboat in 2021.',
    },
    aliases: [],
    facts: [],
    relations: [],
    citations: cite('mengzi-paper'),
    externalIds: [{ label: 'arXiv', value: '2110.06696', url: 'https://arxiv.org/abs/2110.06696' }],
  },
  {
    key: 'large-language-model',
    kind: 'concept',
    name: { zh: '大语言模型', en: 'Large language model' },
    summary: {
      zh: '在大量文本上训练、不必逐项任务重新训练的语言模型；中文常简称“大模型”。',
      en: 'A language model trained on a mass of text that need not be trained anew for each task; in Chinese often just “large model”.',
    },
    aliases: [
      { text: '大模型', lang: 'zh-Hans' },
      { text: 'LLM', lang: 'en' },
    ],
    facts: [],
    relations: [],
    citations: cite('gpt-3-paper', 'bert-paper'),
  },
]
