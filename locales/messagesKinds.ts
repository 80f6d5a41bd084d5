import type { Locale } from './locale'

/** What each kind of passage is called, wherever an editor meets it. */
export const passageKindWords = {
  zh: {
    heading: '小节',
    narration: '叙述',
    question: '问',
    answer: '答',
    note: '编者注',
    list: '列表',
    quote: '引文',
    figure: '图片',
    reference: '参考资料',
  },
  en: {
    heading: 'Section',
    narration: 'Narration',
    question: 'Question',
    answer: 'Answer',
    note: 'Editor’s note',
    list: 'List',
    quote: 'Quotation',
    figure: 'Figure',
    reference: 'Reference',
  },
} satisfies Record<Locale, Record<string, string>>
