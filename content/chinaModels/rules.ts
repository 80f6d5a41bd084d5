import type { SampleSource } from '../sampleTypes'

const outlet = '国家互联网信息办公室'

export const rules = [
  {
    key: 'deep-synthesis-provisions',
    title: '互联网信息服务深度合成管理规定',
    outlet,
    authors: [],
    date: '2022-12-11',
    url: 'https://www.cac.gov.cn/2022-12/11/c_1672221949354811.htm',
    language: 'zh',
  },
  {
    key: 'generative-draft',
    title: '国家互联网信息办公室关于《生成式人工智能服务管理办法（征求意见稿）》公开征求意见的通知',
    outlet,
    authors: [],
    date: '2023-04-11',
    url: 'https://www.cac.gov.cn/2023-04/11/c_1682854275475410.htm',
    language: 'zh',
  },
  {
    key: 'generative-measures',
    title: '生成式人工智能服务管理暂行办法',
    outlet,
    authors: [],
    date: '2023-07-13',
    url: 'https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm',
    language: 'zh',
  },
] as const satisfies SampleSource[]
