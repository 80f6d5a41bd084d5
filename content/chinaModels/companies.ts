import type { SampleProfile } from '../sampleTypes'
import { cite } from './cite'

export const companies: SampleProfile[] = [
  {
    key: 'baidu',
    kind: 'organisation',
    name: { zh: '百度', en: 'Baidu' },
    summary: {
      zh: 'ERNIE系列和文心一言的研制者。',
      en: 'The maker of the ERNIE models and of ERNIE Bot.',
    },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'ernie',
        label: { zh: '研制', en: 'Made' },
        date: '2019/',
        citations: cite('ernie-baidu-paper'),
      },
      {
        to: 'ernie-bot',
        label: { zh: '发布', en: 'Released' },
        date: '2023-03',
        citations: cite('semafor-ernie'),
      },
    ],
    citations: cite('ernie-baidu-paper', 'semafor-ernie'),
  },
  {
    key: 'alibaba',
    kind: 'organisation',
    name: { zh: '阿里巴巴', en: 'Alibaba' },
    summary: {
      zh: 'M6和通义千问（Qwen）的研制者。',
      en: 'The maker of M6 and of Tongyi Qianwen (Qwen).',
    },
    aliases: [
      { text: '阿里', lang: 'zh-Hans' },
      { text: 'Alibaba Group', lang: 'en' },
    ],
    facts: [],
    relations: [
      { to: 'm6', label: { zh: '研制', en: 'Made' }, date: '2021', citations: cite('m6-paper') },
      {
        to: 'qwen',
        label: { zh: '研制', en: 'Made' },
        date: '2023/',
        citations: cite('qwen-paper'),
      },
    ],
    citations: cite('m6-paper', 'qwen-paper'),
  },
  {
    key: 'huawei',
    kind: 'organisation',
    name: { zh: '华为', en: 'Huawei' },
    summary: {
      zh: '诺亚方舟实验室研制“哪吒”，并参与盘古α。',
      en: 'Its Noah’s Ark Lab made NEZHA and took part in PanGu-α.',
    },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'pangu-alpha',
        label: { zh: '研制', en: 'Made' },
        date: '2021-04',
        citations: cite('pangu-alpha-paper'),
      },
    ],
    citations: cite('nezha-paper', 'pangu-alpha-paper'),
  },
  {
    key: 'iflytek',
    kind: 'organisation',
    name: { zh: '科大讯飞', en: 'iFlytek' },
    summary: {
      zh: '语音技术公司，2023年5月发布星火大模型。',
      en: 'A speech technology company; it presented the Spark model in May 2023.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '发布', en: 'Released' },
        value: { zh: '星火大模型', en: 'The Spark model' },
        edtf: '2023-05-06',
        citations: cite('technode-spark'),
      },
    ],
    relations: [],
    citations: cite('technode-spark'),
  },
  {
    key: 'zhipu-ai',
    kind: 'organisation',
    name: { zh: '智谱AI', en: 'Zhipu AI' },
    summary: {
      zh: '2019年由清华大学的实验室成立的公司，研制GLM和ChatGLM。',
      en: 'A company founded in 2019 out of a Tsinghua laboratory; it makes GLM and ChatGLM.',
    },
    aliases: [{ text: '智谱', lang: 'zh-Hans' }],
    facts: [],
    relations: [
      {
        to: 'glm',
        label: { zh: '研制', en: 'Made' },
        date: '2022',
        citations: cite('glm-130b-paper'),
      },
      {
        to: 'chatglm',
        label: { zh: '研制', en: 'Made' },
        date: '2023',
        citations: cite('chatglm-6b-code'),
      },
    ],
    citations: cite('wirechina-zhipu', 'chatglm-6b-code'),
  },
  {
    key: 'langboat',
    kind: 'organisation',
    name: { zh: '澜舟科技', en: 'Langboat' },
    summary: {
      zh: '周明创办，研制轻量模型“孟子”，服务企业。',
      en: 'Founded by Zhou Ming; maker of Mengzi, a light model, for companies.',
    },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'mengzi',
        label: { zh: '研制', en: 'Made' },
        date: '2021-10',
        citations: cite('mengzi-paper'),
      },
    ],
    citations: cite('latepost-zhou', 'mengzi-paper'),
  },
  {
    key: 'modelbest',
    kind: 'organisation',
    name: { zh: '面壁智能', en: 'ModelBest' },
    summary: { zh: '刘知远2022年创办。', en: 'Founded by Liu Zhiyuan in 2022.' },
    aliases: [],
    facts: [
      {
        label: { zh: '成立', en: 'Founded' },
        value: { zh: '2022年8月', en: 'August 2022' },
        edtf: '2022-08',
        citations: cite('leiphone-wudao', 'recode-wudao'),
      },
    ],
    relations: [],
    citations: cite('leiphone-wudao', 'recode-wudao'),
  },
  {
    key: 'moonshot-ai',
    kind: 'organisation',
    name: { zh: '月之暗面', en: 'Moonshot AI' },
    summary: {
      zh: '杨植麟2023年创办，产品是Kimi。',
      en: 'Founded by Yang Zhilin in 2023; its product is Kimi.',
    },
    aliases: [],
    facts: [],
    relations: [
      {
        to: 'kimi',
        label: { zh: '推出', en: 'Launched' },
        date: '2023-10',
        citations: cite('monolith-kimi'),
      },
    ],
    citations: cite('monolith-kimi', 'leiphone-wudao'),
  },
  {
    key: 'baichuan',
    kind: 'organisation',
    name: { zh: '百川智能', en: 'Baichuan' },
    summary: { zh: '王小川2023年4月宣布成立。', en: 'Announced by Wang Xiaochuan in April 2023.' },
    aliases: [],
    facts: [
      {
        label: { zh: '第一个开源模型', en: 'First open model' },
        value: { zh: 'Baichuan-7B', en: 'Baichuan-7B' },
        edtf: '2023-06-15',
        citations: cite('baichuan-7b-code'),
      },
    ],
    relations: [],
    citations: cite('technode-baichuan', 'baichuan-7b-code'),
  },
  {
    key: 'zero-one-ai',
    kind: 'organisation',
    name: { zh: '零一万物', en: '01.AI' },
    summary: {
      zh: '李开复2023年创办，研制Yi系列。',
      en: 'Founded by Kai-Fu Lee in 2023; maker of the Yi models.',
    },
    aliases: [],
    facts: [],
    relations: [
      { to: 'yi', label: { zh: '研制', en: 'Made' }, date: '2023-11', citations: cite('yi-code') },
    ],
    citations: cite('bloomberg-01ai', 'yi-code', 'csdn-pan'),
  },
  {
    key: 'deepseek',
    kind: 'organisation',
    name: { zh: '深度求索', en: 'DeepSeek' },
    summary: { zh: '2023年11月开源DeepSeek LLM。', en: 'It opened DeepSeek LLM in November 2023.' },
    aliases: [],
    facts: [
      {
        label: { zh: '开源', en: 'Opened' },
        value: {
          zh: 'DeepSeek LLM，70亿和670亿参数',
          en: 'DeepSeek LLM, 7 and 67 billion parameters',
        },
        edtf: '2023-11-29',
        citations: cite('deepseek-llm-code'),
      },
    ],
    relations: [],
    citations: cite('deepseek-llm-code'),
  },
]
