import type { SampleProfile } from '../sampleTypes'
import { named } from './namedDocuments'

export const shenYanhui: SampleProfile = {
  key: 'shen-yanhui',
  kind: 'person',
  name: { zh: '沈雁回', en: 'Shen Yanhui' },
  summary: {
    zh: '临澜声音档案馆创办人。她给七万盘磁带找了一间不漏水的屋子，然后规定每一盘都要有人从头听到尾。',
    en: 'Founder of the Linlan Sound Archive. She found a dry room for seventy thousand tapes and then ruled that somebody must hear each of them through.',
  },
  aliases: [
    { text: '沈雁迴', lang: 'zh-Hant' },
    { text: '雁回', lang: 'zh-Hans' },
    { text: 'Shen Yan-hui', lang: 'en' },
    { text: 'Y. H. Shen', lang: 'en' },
  ],
  facts: [
    {
      label: { zh: '生年', en: 'Born' },
      value: { zh: '约1965年', en: 'About 1965' },
      edtf: '1965~',
      reasoning: {
        zh: '本人说2061年“那时候我九十六岁”；人事档案记1987年入职时二十二岁。两处相合，均未见出生证件。',
        en: 'She says that in 2061 she will be ninety-six; the staff file has her twenty-two in 1987. The two agree. Neither is a certificate.',
      },
      citations: [
        ...named('staffFile'),
        {
          interview: 'tapes',
          passage: 'e96s41f3',
          quote: { zh: '2061年。那时候我九十六岁。', en: '2061. I shall be ninety-six.' },
        },
      ],
    },
    {
      label: { zh: '任职', en: 'Post' },
      value: {
        zh: '临澜声音档案馆创办人，2006年起任馆长',
        en: 'Founder of the Linlan Sound Archive; its director since 2006',
      },
      edtf: '2006/',
      citations: named('charter'),
    },
    {
      label: { zh: '此前', en: 'Before' },
      value: {
        zh: '市广播站资料室，1987年至2001年',
        en: 'Record room of the City Radio Station, 1987 to 2001',
      },
      edtf: '1987/2001',
      citations: named('staffFile'),
    },
    {
      label: { zh: '听过', en: 'Has heard' },
      value: { zh: '从头听到尾的，大概4,200盘', en: 'About 4,200 tapes, start to finish' },
      citations: [
        {
          interview: 'tapes',
          passage: 'gnb8081z',
          quote: { zh: '从头听到尾的，大概4,200盘。', en: 'Start to finish, about 4,200.' },
        },
      ],
    },
    {
      label: { zh: '所在', en: 'Lives in' },
      value: { zh: '临澜', en: 'Linlan' },
      citations: named('charter'),
    },
  ],
  relations: [
    {
      to: 'tan-bochuan',
      label: { zh: '同事', en: 'Colleague' },
      date: '1998/',
      citations: [
        {
          interview: 'tapes',
          passage: 'r83qkh8k',
          quote: { zh: '被她罚重听', en: 'She made me start again.' },
        },
      ],
    },
    {
      to: 'linlan-sound-archive',
      label: { zh: '创办', en: 'Founder' },
      date: '2006',
      citations: named('opening'),
    },
    {
      to: 'linlan-sound-group',
      label: { zh: '发起', en: 'Convener' },
      date: '2003',
      citations: named('founding'),
    },
    {
      to: 'city-radio-station',
      label: { zh: '任职', en: 'Worked at' },
      date: '1987/2001',
      citations: named('staffFile'),
    },
    {
      to: 'tidal-notes',
      label: { zh: '作者', en: 'Author' },
      date: '2016~',
      citations: [
        {
          interview: 'tapes',
          passage: 'pqkxk0tj',
          quote: { zh: '那是《潮汐笔记》里的一句', en: 'That is from Tidal Notes' },
        },
      ],
    },
    {
      to: 'heard-whole',
      label: { zh: '起草', en: 'Drafted' },
      date: '2008',
      citations: named('minutes'),
    },
    {
      to: 'old-seven',
      label: { zh: '常用的机器', en: 'Works with' },
      date: '1998/',
      citations: [
        {
          interview: 'tapes',
          passage: '2amxw10m',
          quote: {
            zh: '所以我们最怕的不是机器坏',
            en: 'what frightens us is not the machine breaking down',
          },
        },
      ],
    },
  ],
  citations: named('charter'),
}
