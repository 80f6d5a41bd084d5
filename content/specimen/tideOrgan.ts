import { bilingualPassages } from '../bilingualPassages'
import type { SampleInterview } from '../sampleTypes'

/**
 * Written in English. Its Chinese has a gap (the fourth answer) and one passage that was made from an older wording
 * (the second answer), as happens while an editor and a translator work on the same text.
 */
export const tideOrgan: SampleInterview = {
  key: 'tide-organ',
  slug: 'tuning-the-sea',
  form: 'qa',
  originalLanguage: 'en',
  title: { zh: '我给海调音，调得不准', en: 'I tune the sea, badly' },
  standfirst: {
    zh: '马伦·奥德维克看守一架由潮水吹响的管风琴。她谈漏气的风箱，和不请自来的和弦。',
    en: 'Maren Oddvik keeps an organ that the tide plays. On leaking bellows, and chords that arrive uninvited.',
  },
  speakers: [
    { key: 's1', role: 'interviewer', profile: 'jian-yiwei' },
    { key: 's2', role: 'interviewee', profile: 'maren-oddvik' },
  ],
  credits: {
    zh: [
      { label: '采访', names: ['简一苇'] },
      { label: '翻译', names: ['陆知微'] },
    ],
    en: [{ label: 'Interview', names: ['Jian Yiwei'] }],
  },
  interviewDate: '2026-03',
  publishedAt: { zh: '2026-04-24T02:00:00.000Z', en: '2026-04-10T02:00:00.000Z' },
  topics: ['sound', 'crafts'],
  series: 'things-heard',
  mentioned: ['tide-organ-of-halvoy'],
  earlier: {
    '3r1m63km':
      'I do, badly. The pipes were cut for water at eight degrees, and in summer the sea is at seventeen and the whole instrument goes sharp. I can chase it, or admit that it has two voices.',
  },
  passages: bilingualPassages([
    [
      'fhdjbwjd',
      'question',
      's1',
      '这架琴没有演奏者。那您在这里做什么？',
      'The organ has no player. So what do you do here?',
    ],
    [
      'w1kmy1xp',
      'answer',
      's2',
      '我负责听它哪里不对。四十四根管子，一年有三根会被藤壶堵住。潮水照样吹，吹出来的是一声咳嗽。我就穿上胶裤下去。',
      'I listen for what is wrong. There are forty-four pipes, and every year barnacles close three of them. The tide blows all the same; what comes out is a cough. So I put on my waders and go down.',
    ],
    ['2yaatr3n', 'question', 's1', '您真的给它调音吗？', 'Do you really tune it?'],
    [
      '3r1m63km',
      'answer',
      's2',
      '调，调得不准。管子是照八度的水温做的，夏天海水十七度，整架琴就高上去。我可以追着它跑，也可以承认它有两副嗓子。',
      'I do, badly. The pipes were cut for water at eight degrees, and in August the sea is at seventeen and the whole instrument goes sharp. I used to chase it. Now I keep two lists of what in tune means, one for each half of the year.',
    ],
    [
      'q6dzycze',
      'question',
      's1',
      '有没有您不想听见的和弦？',
      'Is there a chord that you would rather not hear?',
    ],
    [
      'fvgwfr2p',
      'answer',
      's2',
      '有一个，只在秋天的大潮、刮西北风的时候来。低音管进水进到一半，忽然全都对了。{守琴人的记录簿上，这个和弦从1994年至今记了十一次。}很美。我每次都怕，因为那个水位再高二十厘米，就要进屋了。',
      'One. It comes only with the big autumn tides and a wind from the north-west, when the bass pipes are half full and all at once everything agrees.{The keeper’s book has it eleven times since 1994.} It is beautiful. It frightens me, because twenty centimetres more and the water is in the house.',
    ],
    ['yag7dzkg', 'question', 's1', '您会录音吗？', 'Do you record it?'],
    [
      '93x99b5p',
      'answer',
      's2',
      null,
      'Never the organ. I record the minute *before* it begins, when the air is already moving in the pipes and nothing sounds yet. I have two hundred of those minutes. Visitors think that the machine was broken.',
    ],
    [
      '27b5rybq',
      'question',
      's1',
      '风箱漏气，为什么一直不修？',
      'The bellows leak. Why have you never mended them?',
    ],
    [
      'pb7wat3b',
      'answer',
      's2',
      '因为漏的那一点气，是琴在呼吸。修好它的那年，访客都说琴坏了。我又在原来的地方扎了一个洞，用的是同一根针。（笑）',
      'Because the leak is the organ breathing. One year I did mend it, and the visitors told me that the organ was broken. I made the hole again in the same place, with the same needle. [Laughs]',
    ],
    ['7csbcgdt', 'question', 's1', '谁会接您的班？', 'Who will keep it after you?'],
    [
      '55mhs70g',
      'answer',
      's2',
      '来应征的人，我让他们先坐一个潮，十二个小时。大多数人问，什么时候开始。有一个姑娘问，这样算不算已经在工作了。我把胶裤给她了。',
      'When people apply I ask them to sit through one tide first: twelve hours. Most of them ask when it starts. One young woman asked whether this already counted as work. I gave her the waders.',
    ],
  ]),
}
