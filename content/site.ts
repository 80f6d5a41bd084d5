import type { Bilingual } from './sampleTypes'

/** Words of the site itself, for an empty database. */
export const site: Record<'name' | 'description' | 'rights' | 'notice' | 'editorsNote', Bilingual> =
  {
    name: { zh: '对照', en: 'Facing Pages' },
    description: {
      zh: '双语访谈、人物与时间线',
      en: 'Interviews, profiles and timelines in two languages',
    },
    rights: {
      zh: '文字以CC BY-NC-ND 4.0授权。引用请注明篇名与问次，每一段都有固定网址。图片版权见各图说明。',
      en: 'Text is licensed CC BY-NC-ND 4.0. Cite the title and the exchange; every passage has an address of its own. Pictures are credited beneath them.',
    },
    notice: {
      zh: '标有“样张”的页面，人物、机构与事实均为虚构。',
      en: 'On pages marked “specimen”, people, institutions and facts are invented.',
    },
    editorsNote: {
      zh: '这一期的人都靠耳朵吃饭。请先看每篇的句子图：高的是长句，横线以下是提问。',
      en: 'Everyone in this issue lives by the ear. Look at each picture first: a tall bar is a long sentence; below the line, somebody is asking.',
    },
  }
