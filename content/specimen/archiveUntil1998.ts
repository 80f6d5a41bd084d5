import type { SampleEvent } from '../sampleTypes'
import { named } from './namedDocuments'

export const archiveUntil1998: SampleEvent[] = [
  {
    key: 'linlan-first-loudspeaker-line',
    edtf: '1954-07',
    title: {
      zh: '江水漫堤，市里架起第一条有线广播',
      en: 'The river tops the dyke; the city strings its first loudspeaker line',
    },
    text: {
      zh: '水位31.8米，至今最高。广播用来逐街通知撤离，这条线路后来没有拆。',
      en: 'At 31.8 metres the water stood higher than it has since. The line was for calling people out of their streets, one street after another. It was never taken down.',
    },
    weight: 2,
    lane: 'org',
    profiles: ['city-radio-station'],
    citations: named('gazetteer', 'gauge'),
  },
  {
    key: 'linlan-dockers-chant',
    edtf: '1957?',
    title: {
      zh: '现存最早的一盘带子：码头号子',
      en: 'Dockers’ chant, the earliest tape that survives',
    },
    text: {
      zh: '盒上铅笔写着“五七”，字迹与另一盘1959年的相同，年份存疑。',
      en: 'Somebody has pencilled “57” on the box, in the hand of another tape that is dated 1959. The year is doubtful.',
    },
    reasoning: {
      zh: '盒上仅有“五七”二字，无月日；同批带盘的出厂批次指向1957至1959年。',
      en: 'The box says “57” and nothing else; the batch of the reel points to 1957, 1958 or 1959.',
    },
    weight: 3,
    lane: 'rec',
    profiles: ['linlan-sound-archive'],
    citations: named('tape1957'),
  },
  {
    key: 'linlan-wired-network',
    edtf: '1958-05-01',
    title: { zh: '有线广播网开通', en: 'The wired network opens' },
    text: {
      zh: '全市一千二百只喇叭同时响了四十分钟。',
      en: 'Twelve hundred loudspeakers sounded together across the city, for forty minutes.',
    },
    weight: 1,
    lane: 'org',
    profiles: ['city-radio-station'],
    citations: named('daily1958'),
  },
  {
    key: 'linlan-have-you-eaten',
    edtf: '1963~',
    title: { zh: '“吃了没有？”“吃了。”', en: '“Have you eaten?” “I have.”' },
    text: {
      zh: '厨房里的一段日常对话，后来成为馆里训练听辨的第一课。',
      en: 'Two lines of everyday talk from a kitchen, and now the archive’s first lesson in listening.',
    },
    reasoning: {
      zh: '据节目单推定为1963年前后。',
      en: 'Placed about 1963 by the programme sheets.',
    },
    weight: 3,
    lane: 'rec',
    profiles: ['linlan-sound-archive'],
    citations: [
      ...named('tape1963'),
      {
        interview: 'tapes',
        passage: '2z4z6sbd',
        quote: {
          zh: '文字稿是对的，意思是反的。',
          en: 'The words are right and the meaning is the reverse.',
        },
      },
    ],
  },
  {
    key: 'linlan-tapes-wiped',
    edtf: '1966/1969~',
    title: { zh: '磁带大量消磁重用', en: 'Tapes wiped and used again' },
    text: {
      zh: '约三千盘节目带被覆盖。现存目录中仍能看到划去的片名。',
      en: 'Some three thousand programmes were recorded over. Their titles can still be read in the catalogue, struck out.',
    },
    reasoning: {
      zh: '起于1966年；终止时间据经手人回忆，约为1969年。',
      en: 'It began in 1966; those who did it remember that it ended in about 1969.',
    },
    weight: 2,
    lane: 'rec',
    profiles: ['city-radio-station'],
    citations: named('catalogue'),
  },
  {
    key: 'linlan-old-seven-arrives',
    edtf: '1971',
    title: {
      zh: '开盘机“老七”出厂并入站',
      en: 'The open-reel machine Old Seven is built and comes to the station',
    },
    text: {
      zh: '同型号七台中的最后一台，其余六台已在1990年代拆解。',
      en: 'The last of seven of its kind. The other six were taken apart in the 1990s.',
    },
    weight: 2,
    lane: 'tec',
    profiles: ['old-seven', 'city-radio-station'],
    citations: [
      ...named('equipment'),
      {
        interview: 'tapes',
        passage: 'zsqkpsx1',
        quote: { zh: '天天用。1971年出厂', en: 'Every day. Built in 1971.' },
      },
    ],
  },
  {
    key: 'linlan-tan-apprentice',
    edtf: '1974~',
    title: { zh: '谭伯川入站做学徒', en: 'Tan Bochuan comes to the station as an apprentice' },
    text: { zh: '本人回忆“十七八岁”。', en: 'He remembers being “seventeen or eighteen”.' },
    reasoning: { zh: '据本人年龄推算。', en: 'Worked out from his age.' },
    weight: 1,
    lane: 'ppl',
    profiles: ['tan-bochuan', 'city-radio-station'],
    citations: named('oral2026'),
  },
  {
    key: 'linlan-into-the-basement',
    edtf: '1979-10',
    title: {
      zh: '广播站改制，库房迁入印刷厂地下室',
      en: 'The station is reorganised; its store moves to the printing works’ basement',
    },
    text: { zh: '当时说是临时借用三个月。', en: 'It was to be a loan of three months.' },
    weight: 2,
    lane: 'org',
    profiles: ['city-radio-station'],
    citations: [
      ...named('handover'),
      {
        interview: 'basement',
        passage: 'd139n4y1',
        quote: {
          zh: '借印刷厂地下室三间，存放节目带若干，三个月归还。',
          en: 'to be given back in three months',
        },
      },
    ],
  },
  {
    key: 'linlan-cassettes',
    edtf: '1984-06~',
    title: { zh: '盒式机普及，开盘带停用', en: 'Cassettes everywhere; open reels fall out of use' },
    text: {
      zh: '此后新录节目全部用盒带。',
      en: 'Every new programme was recorded on cassette from then on.',
    },
    reasoning: {
      zh: '采购单日期为1984年6月，实际停用可能稍晚。',
      en: 'The order is dated June 1984; the change itself may have come a little later.',
    },
    weight: 1,
    lane: 'tec',
    profiles: ['city-radio-station'],
    citations: [
      ...named('purchase'),
      {
        interview: 'basement',
        passage: '7f7aze85',
        quote: { zh: '开盘带几乎不再有人借', en: 'hardly anyone borrowed an open reel' },
      },
    ],
  },
  {
    key: 'linlan-shen-record-room',
    edtf: '1987',
    title: { zh: '沈雁回进入资料室', en: 'Shen Yanhui joins the record room' },
    text: {
      zh: '二十二岁，负责给没有盒子的带子写盒子。',
      en: 'She was twenty-two, and wrote boxes for tapes that had none.',
    },
    weight: 2,
    lane: 'ppl',
    profiles: ['shen-yanhui', 'city-radio-station'],
    citations: [
      ...named('staffFile'),
      {
        interview: 'basement',
        passage: 'm5fq4vay',
        quote: {
          zh: '工作是给没有盒子的带子写盒子',
          en: 'her work was to write boxes for tapes that had none',
        },
      },
    ],
  },
  {
    key: 'linlan-sold-as-scrap',
    edtf: '1990/1994~',
    title: { zh: '约两千盘当作废品处理', en: 'About two thousand tapes go as scrap' },
    text: {
      zh: '按斤卖出。有一部分后来在旧货市场被买回。',
      en: 'They were sold by weight. Some were bought back later in the flea market.',
    },
    reasoning: {
      zh: '三位经手人说法不一，取其重叠区间。',
      en: 'The three people who handled it differ; this is where their accounts overlap.',
    },
    weight: 2,
    lane: 'rec',
    profiles: ['city-radio-station'],
    citations: [
      ...named('oralThree'),
      {
        interview: 'basement',
        passage: '2rk5zcb4',
        quote: {
          zh: '约两千盘当作废品卖掉，按斤。',
          en: 'About two thousand tapes were sold as scrap, by weight.',
        },
      },
    ],
  },
  {
    key: 'linlan-last-wired-broadcast',
    edtf: '1996-03-09',
    title: { zh: '最后一次全城拉线广播', en: 'The last broadcast over the city’s wires' },
    text: null,
    weight: 1,
    lane: 'rec',
    profiles: ['city-radio-station'],
    citations: named('dutyLog'),
  },
]
