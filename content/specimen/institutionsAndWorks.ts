import type { SampleProfile } from '../sampleTypes'
import { named } from './namedDocuments'

export const institutionsAndWorks: SampleProfile[] = [
  {
    key: 'linlan-sound-archive',
    kind: 'organisation',
    name: { zh: '临澜声音档案馆', en: 'Linlan Sound Archive' },
    summary: {
      zh: '2006年挂牌，收藏约七万盘磁带。每盘入库的带子至少有一个人从头听到尾。',
      en: 'Opened in 2006; holds some seventy thousand tapes. Every tape that comes in has been heard through by at least one person.',
    },
    aliases: [
      { text: 'LSA', lang: 'en' },
      { text: '声音馆', lang: 'zh-Hans' },
    ],
    facts: [
      {
        label: { zh: '挂牌', en: 'Opened' },
        value: {
          zh: '2006年5月18日，馆藏一万一千盘',
          en: '18 May 2006, with eleven thousand tapes',
        },
        edtf: '2006-05-18',
        citations: named('opening'),
      },
      {
        label: { zh: '馆藏', en: 'Holdings' },
        value: { zh: '约七万盘', en: 'About seventy thousand tapes' },
        citations: [
          {
            interview: 'tapes',
            passage: 'g7b83fb7',
            quote: { zh: '馆里现在有七万盘', en: 'The archive now holds seventy thousand.' },
          },
        ],
      },
    ],
    relations: [
      {
        to: 'linlan-sound-group',
        label: { zh: '前身', en: 'Grew out of' },
        date: '2003/2006',
        citations: named('founding', 'charter'),
      },
      {
        to: 'city-radio-station',
        label: { zh: '旧藏来自', en: 'Oldest tapes from' },
        citations: named('catalogue'),
      },
    ],
    citations: named('charter', 'opening'),
  },
  {
    key: 'linlan-sound-group',
    kind: 'organisation',
    name: { zh: '临澜声音小组', en: 'Linlan Sound Group' },
    summary: {
      zh: '五个人在2003年组成，后来成为档案馆。',
      en: 'Five people who came together in 2003; it became the archive.',
    },
    aliases: [],
    facts: [],
    relations: [],
    citations: named('founding'),
  },
  {
    key: 'city-radio-station',
    kind: 'organisation',
    name: { zh: '市广播站', en: 'City Radio Station' },
    summary: {
      zh: '临澜的有线广播站。1979年改制，库房迁入印刷厂地下室。',
      en: 'The wired radio of Linlan. It was reorganised in 1979, and its store went to the basement of the printing works.',
    },
    aliases: [{ text: '临澜市广播站', lang: 'zh-Hans' }],
    facts: [
      {
        label: { zh: '开通', en: 'On air' },
        value: {
          zh: '1958年5月1日，一千二百只喇叭',
          en: '1 May 1958, with twelve hundred loudspeakers',
        },
        edtf: '1958-05-01',
        citations: named('daily1958'),
      },
    ],
    relations: [],
    citations: named('gazetteer', 'handover'),
  },
  {
    key: 'tidal-notes',
    kind: 'work',
    name: { zh: '《潮汐笔记》', en: 'Tidal Notes' },
    summary: {
      zh: '沈雁回的稿本，在馆内打印流传，未正式出版。',
      en: 'A manuscript by Shen Yanhui that went round the archive in printout and was never published.',
    },
    aliases: [{ text: '潮汐笔记', lang: 'zh-Hans' }],
    facts: [
      {
        label: { zh: '写成', en: 'Finished' },
        value: { zh: '约2016年', en: 'About 2016' },
        edtf: '2016~',
        reasoning: {
          zh: '稿本未署日期，据文中提到的征集结束时间推定。',
          en: 'The manuscript is undated; it mentions that the collecting had ended.',
        },
        citations: named('manuscript'),
      },
    ],
    relations: [
      {
        to: 'shen-yanhui',
        label: { zh: '作者', en: 'By' },
        date: '2016~',
        citations: named('manuscript'),
      },
    ],
    citations: named('manuscript'),
  },
  {
    key: 'old-seven',
    kind: 'work',
    name: { zh: '老七', en: 'Old Seven' },
    summary: {
      zh: '1971年出厂的开盘录音机，同型号七台中的最后一台，仍在天天用。',
      en: 'An open-reel recorder built in 1971, the last of seven of its kind and still in daily use.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '换过', en: 'Replaced' },
        value: { zh: '三次压带轮，两次主导轴电机', en: 'Three pinch rollers, two capstan motors' },
        citations: [
          {
            interview: 'tapes',
            passage: 'zsqkpsx1',
            quote: {
              zh: '换过三次压带轮、两次主导轴电机',
              en: 'Three pinch rollers, two capstan motors',
            },
          },
        ],
      },
    ],
    relations: [
      {
        to: 'city-radio-station',
        label: { zh: '原属', en: 'First belonged to' },
        date: '1971',
        citations: named('equipment'),
      },
      {
        to: 'linlan-sound-archive',
        label: { zh: '现属', en: 'Now belongs to' },
        date: '2006/',
        citations: named('equipment'),
      },
    ],
    citations: named('equipment'),
  },
  {
    key: 'tide-organ-of-halvoy',
    kind: 'work',
    name: { zh: '哈尔韦潮汐管风琴', en: 'Tide organ of Halvøy' },
    summary: {
      zh: '四十四根管子，由潮水吹响，没有演奏者。',
      en: 'Forty-four pipes that the tide blows. It has no player.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '管数', en: 'Pipes' },
        value: { zh: '四十四', en: 'Forty-four' },
        citations: [
          {
            interview: 'tide-organ',
            passage: 'w1kmy1xp',
            quote: { zh: '四十四根管子', en: 'There are forty-four pipes' },
          },
        ],
      },
    ],
    relations: [],
    citations: named('keeperBook'),
  },
  {
    key: 'heard-whole',
    kind: 'concept',
    name: { zh: '从头听到尾', en: 'Heard whole' },
    summary: {
      zh: '馆章第七条：每盘入库的带子，至少由一人完整听过一遍，不快进，不做别的事。',
      en: 'Article 7 of the archive’s charter: at least one person hears every tape through, with no fast-forward and nothing else in hand.',
    },
    aliases: [],
    facts: [
      {
        label: { zh: '写入馆章', en: 'Into the charter' },
        value: { zh: '2008年春', en: 'Spring 2008' },
        edtf: '2008-21',
        citations: named('charter7'),
      },
    ],
    relations: [
      {
        to: 'linlan-sound-archive',
        label: { zh: '规章', en: 'A rule of' },
        date: '2008',
        citations: named('charter7'),
      },
    ],
    citations: named('charter7'),
  },
]
