import type { ArticleHead, InterviewPage, Speaker } from '@/model/page/interviewPage'
import type { Inline, Passage, PassageKind } from '@/model/passage/passage'

/** A small conversation of our own for tests: two people, two sections, every kind of passage where tests need it. */

export const asker: Speaker = {
  key: 's1',
  role: 'interviewer',
  ink: 'question',
  name: { text: '许问', locale: 'zh', href: null },
}

export const guest: Speaker = {
  key: 's2',
  role: 'interviewee',
  ink: 'guest1',
  name: { text: '温答', locale: 'zh', href: '/zh/profiles/wen' },
}

export function passage(
  id: string,
  kind: PassageKind,
  speaker: string | null,
  words: string | Inline[],
): Passage {
  const content = typeof words === 'string' ? [{ type: 'text' as const, text: words }] : words
  return { id, kind, speaker, content }
}

export const conversation: Passage[] = [
  passage('lead', 'narration', null, '渡口在雾里。'),
  passage('q1', 'question', 's1', '雾号是给谁听的？'),
  passage('a1', 'answer', 's2', [
    { type: 'text', text: '给不出海的人。' },
    { type: 'note', text: '雾号每年检修一次。' },
  ]),
  passage('a2', 'answer', 's2', '他们听见了，就放心了。'),
  passage('h1', 'heading', null, '音高'),
  passage('q2', 'question', 's1', '怎么调音？'),
  passage('a3', 'answer', 's2', '听水。'),
]

export const head: ArticleHead = {
  locale: 'zh',
  slug: 'fog-horn',
  form: 'qa',
  originalLanguage: 'zh',
  published: ['zh', 'en'],
  publishedAt: '2026-03-04T09:00:00.000Z',
  updatedAt: null,
  interviewDate: null,
  speakers: [asker, guest],
  credits: [],
  mentioned: [],
  topics: [],
  series: null,
  source: null,
  cover: null,
  events: [],
  specimen: false,
}

export function samplePage(changes: Partial<InterviewPage> = {}): InterviewPage {
  return {
    ...head,
    title: '雾号不叫人',
    standfirst: null,
    seoTitle: null,
    seoDescription: null,
    passages: conversation,
    ...changes,
  }
}
