import type { SampleProfile } from '../sampleTypes'
import { cite } from './cite'

/** What people could talk to or download from 2023 on. */
export const chatModels: SampleProfile[] = [
  {
    key: 'ernie-bot',
    kind: 'work',
    name: { zh: '文心一言', en: 'ERNIE Bot' },
    summary: {
      zh: '百度2023年3月发布、8月向公众开放的对话产品。',
      en: 'Baidu’s conversational product, presented in March 2023 and open to everyone from August.',
    },
    aliases: [],
    facts: [],
    relations: [],
    citations: cite('semafor-ernie', 'aljazeera-ernie'),
  },
  {
    key: 'chatglm',
    kind: 'work',
    name: { zh: 'ChatGLM', en: 'ChatGLM' },
    summary: {
      zh: '由GLM发展来的对话模型，2023年3月开源60亿级版本。',
      en: 'The conversational model that came of GLM; the version of 6.2 billion parameters was opened in March 2023.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '参数', en: 'Parameters' },
        value: { zh: '62亿（ChatGLM-6B）', en: '6.2 billion (ChatGLM-6B)' },
        citations: cite('chatglm-6b-code'),
      },
    ],
    relations: [],
    citations: cite('chatglm-6b-code'),
    externalIds: [
      { label: 'GitHub', value: 'THUDM/ChatGLM-6B', url: 'https://github.com/THUDM/ChatGLM-6B' },
    ],
  },
  {
    key: 'moss',
    kind: 'work',
    name: { zh: 'MOSS', en: 'MOSS' },
    summary: {
      zh: '复旦大学自然语言处理实验室的对话模型，2023年2月开放试用。',
      en: 'A conversational model of Fudan University’s natural language processing laboratory, opened for trial in February 2023.',
    },
    aliases: [],
    facts: [],
    relations: [],
    citations: cite('technode-moss'),
  },
  {
    key: 'qwen',
    kind: 'work',
    name: { zh: '通义千问', en: 'Qwen' },
    summary: {
      zh: '阿里巴巴的模型系列，2023年8月起开源。',
      en: 'Alibaba’s series of models, opened from August 2023.',
    },
    aliases: [{ text: 'Tongyi Qianwen', lang: 'en' }],
    facts: [],
    relations: [],
    citations: cite('qwen-paper', 'qwen-code'),
    externalIds: [
      { label: 'arXiv', value: '2309.16609', url: 'https://arxiv.org/abs/2309.16609' },
      { label: 'GitHub', value: 'QwenLM/Qwen', url: 'https://github.com/QwenLM/Qwen' },
    ],
  },
  {
    key: 'kimi',
    kind: 'work',
    name: { zh: 'Kimi', en: 'Kimi' },
    summary: {
      zh: '月之暗面的对话产品，2023年10月推出，以长文本见长。',
      en: 'Moonshot AI’s conversational product, launched in October 2023 and made for long texts.',
    },
    aliases: [{ text: 'Kimi Chat', lang: 'en' }],
    facts: [],
    relations: [],
    citations: cite('monolith-kimi'),
  },
  {
    key: 'yi',
    kind: 'work',
    name: { zh: 'Yi', en: 'Yi' },
    summary: {
      zh: '零一万物2023年11月开源的双语模型。',
      en: 'Bilingual models that 01.AI opened in November 2023.',
    },
    aliases: [],
    facts: [],
    relations: [],
    citations: cite('yi-code'),
    externalIds: [{ label: 'GitHub', value: '01-ai/Yi', url: 'https://github.com/01-ai/Yi' }],
  },
]
