import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importArticle, type ImportInput } from './importArticle'
import type { ArticleProposal } from './proposal'

const fixture = (file: string): Uint8Array =>
  readFileSync(new URL(`fixtures/${file}`, import.meta.url))

const read = (file: string, options: Partial<ImportInput> = {}): ArticleProposal =>
  importArticle({ bytes: fixture(file), file, ...options })

const article = (text: string, options: Partial<ImportInput> = {}): ArticleProposal =>
  importArticle({ bytes: new TextEncoder().encode(text), file: 'a.txt', ...options })

/** One line per passage: kind, speaker's label, turn, exchange, the words' beginning. */
function outline({ passages, speakers }: ArticleProposal): string[] {
  return passages.map(({ kind, speaker, turn, exchange, text, inferred }) => {
    const label = speakers.find(({ key }) => key === speaker)?.label
    const said = turn === null ? '' : ` ${label}${inferred ? '?' : ''} ${turn}/${exchange}`
    return `${kind}${said}: ${text.slice(0, 12)}`
  })
}

describe('front matter and Markdown, exported from a magazine’s account', () => {
  const proposal = read('labelled.md')

  it('reads its metadata, a colon in the title included', () => {
    expect(proposal.metadata).toEqual({
      title: '对话: 沈雁回谈临澜的声音',
      standfirst: '「先听，再写字。」',
      date: '2026-09-20',
      interviewDate: '2026-09',
      outlet: '潮声',
      canonicalUrl: 'https://example.org/linlan/shen-yanhui?from=list',
      credits: [
        { label: '对话、文', role: 'interview', names: ['陆知微', 'Ada Kern'] },
        { label: '编辑', role: 'editor', names: ['陆知微'] },
      ],
    })
  })

  it('finds sections, turns, exchanges, an answer without a label, a note and a list', () => {
    expect(outline(proposal)).toEqual([
      'figure: ',
      'narration: 今年9月，雨停的那个下午',
      'narration: 以下为整理后的对话。',
      'heading: 「没有盒子的带子」',
      'question 潮声 1/1: 你第一次走进资料室是什么',
      'answer 沈雁回 2/1: 1987年的春天。那时我',
      'answer 沈雁回 2/1: 后来8月发过一次水，我才',
      'figure: 图片来源：临澜声音档案馆',
      'question 潮声 3/2: 那场水里丢了多少？',
      'answer 沈雁回 4/2: 七百多盘。（当时登记的是',
      'note: （编者注：登记簿现存两册',
      'question 潮声 5/3: 你难过吗？',
      'answer 沈雁回? 6/3: 难过是后来的事，当天只顾',
      'heading: 「从头听到尾」',
      'question 潮声 7/4: 为什么一定要听完？',
      'answer 沈雁回 8/4: 不听完就不知道哪一段是空',
      'list 沈雁回 8/4: 先看盒子\n再看带子\n最后',
      'question 潮声 9/5: 有人说可以交给机器。',
      'answer 沈雁回 10/5: 机器可以先听一遍，人再听',
    ])
    expect(proposal.sections).toEqual([
      { number: '01', title: '「没有盒子的带子」', firstPassage: 4 },
      { number: '02', title: '「从头听到尾」', firstPassage: 14 },
    ])
  })

  it('keeps emphasis and links as marks, and drops a link that runs a script', () => {
    const bold = proposal.passages.find(({ text }) => text.startsWith('1987年'))
    expect(bold?.marks.map(({ type, at }) => [type, bold.text.slice(...at)])).toEqual([
      ['strong', '每天给没有盒子的带子写盒子。'],
    ])
    const last = proposal.passages.at(-1)
    expect(last?.marks.map(({ type, at, url }) => [type, last.text.slice(...at), url])).toEqual([
      ['link', '说明', 'https://example.org/how'],
    ])
    expect(last?.text).toContain('别点这里')
    expect(proposal.warnings.map(({ code }) => code)).toContain('unsafe-link')
  })

  it('lists what it removed', () => {
    expect(proposal.removed.map(({ why, text }) => `${why} ${text}`)).toEqual([
      'duplicate # 对话: 沈雁回谈临澜的声音',
      'furniture 原创',
      'duplicate 陆知微、Ada Kern',
      'duplicate 潮声',
      'link <javascript:alert(1)>',
      'furniture 推荐阅读：',
    ])
  })

  it('reads the same from CRLF, a byte order mark, UTF-16 and old Macintosh line ends', () => {
    const text = new TextDecoder().decode(fixture('labelled.md'))
    const utf16 = new Uint8Array(2 + text.length * 2)
    new DataView(utf16.buffer).setUint16(0, 0xfffe)
    for (let i = 0; i < text.length; i++)
      new DataView(utf16.buffer).setUint16(2 + i * 2, text.charCodeAt(i), true)
    const variants = [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replaceAll('\n', '\r')]
    const bytes = [...variants.map((variant) => new TextEncoder().encode(variant)), utf16]
    for (const variant of bytes) {
      const same = importArticle({ bytes: variant, file: 'labelled.md' })
      expect(outline(same)).toEqual(outline(proposal))
      expect(same.metadata).toEqual(proposal.metadata)
    }
  })
})

describe('plain text from a repost', () => {
  const proposal = read('plain.txt')

  it('takes neither the reposter for the author nor the repost’s date for the date', () => {
    expect(proposal.metadata).toEqual({
      title: '守带子的人:谭伯川和一台旧机器',
      standfirst: null,
      date: null,
      interviewDate: null,
      outlet: '江声 Weekly',
      canonicalUrl: null,
      credits: [],
    })
    expect(proposal.removed.map(({ why }) => why)).toEqual([
      'furniture',
      'furniture',
      'duplicate',
      'furniture',
      'count',
      'furniture',
      'furniture',
    ])
  })

  it('folds brackets and spaces of labels, takes one without its colon, and headings without marks', () => {
    expect(outline(proposal).slice(5)).toEqual([
      'heading: 机器和人',
      'question 江声 1/1: 你还记得第一天吗?',
      'answer 谭伯川 2/1: 记得。那天站长让我把灰擦',
      'answer 谭伯川 2/1: 后来我碰了,挨了骂。',
      'question 江声 3/2: 老七号机现在在哪里?',
      'answer 谭伯川 4/2: 七号机在库房最里面,盖着',
      'note: (*老七号机是1971年',
      'heading: 水来的时候',
      'question 江声 5/3: 1998年8月那场水,你',
      'answer 谭伯川 6/3: 在楼上。9月才下得去,到',
      'answer 谭伯川 6/3: 靠江的几盘是最后晾的',
      'question 江声 7/4: 后来呢?',
      'answer 谭伯川 8/4: 后来就修。1999—20',
    ])
  })

  it('counts the spaces that it dropped', () => {
    const { values } = proposal.warnings.find(({ code }) => code === 'spaces-dropped') ?? {}
    expect(values).toEqual({ han: 4, latin: 3 })
  })

  it('knows captions whose picture is lost', () => {
    expect(proposal.passages.flatMap(({ image }) => image ?? [])).toEqual([
      { url: null, caption: '站房外景', credit: null },
      { url: null, caption: '站里的老七号机', credit: null },
    ])
  })

  it('reads GB18030', () => {
    // iconv is not at hand: a dictionary made by decoding every two-byte character.
    const codes = new Map<string, [number, number]>()
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = new TextDecoder('gb18030').decode(Uint8Array.from([lead, trail]))
        if (character.length === 1) codes.set(character, [lead, trail])
      }
    const text = new TextDecoder().decode(fixture('plain.txt'))
    const bytes = Uint8Array.from(
      [...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]),
    )
    expect(outline(importArticle({ bytes, file: 'plain.txt' }))).toEqual(outline(proposal))
  })
})

describe('everything in one line', () => {
  it('is taken apart at its labels; a label behind its words is moved back and said', () => {
    const proposal = read('collapsed.txt')
    expect(proposal.metadata.title).toBe('听带子的人')
    expect(outline(proposal)).toEqual([
      'narration: 她说的第一句话是「先别录',
      'narration: 档案馆在江边,二楼朝北,',
      'heading: 「先别录」',
      'question Q 1/1: 你为什么总说先别录?',
      'answer 陆知微 2/1: 因为人听见机器响就会换一',
      'answer 陆知微 2/1: 有时候要等半个小时,有时',
      'question Q 3/2: 等到了吗?',
      'answer 陆知微 4/2: 多数时候等到了。等不到就',
      'question Q 5/3: 你怎么记下来?',
      'figure: 工作间',
      'answer 陆知微 6/3: 用铅笔。钢笔会停,圆珠笔',
      'heading: 「从头听到尾」',
      'question Q 7/4: 你从什么时候开始一个人听',
      'figure: 图片来源:馆里',
      'answer 陆知微 8/4: 从2004年开始。那一年',
      'question Q 9/5: 累的时候你怎么办,是停下',
      'answer 陆知微? 10/5: 累的时候就停。停下来去江',
      'question Q 11/6: 有没有一盘带子你听不下去',
      'answer 陆知微 12/6: 有一盘。是一个孩子在喊人',
      'answer 陆知微 12/6: 完。',
      'question Q 13/7: 您说过听的人要比说的人更',
      'answer 陆知微? 14/7: 这句话是我师傅说的。说的',
      'question Q 15/8: 最后一个问题,你还会听多',
      'answer 陆知微 16/8: 听到听不见为止。听不见的',
    ])
    expect(proposal.passages.find(({ turn }) => turn === 7)?.text).toBe(
      '你从什么时候开始一个人听整盘带子的?',
    )
    expect(proposal.warnings.filter(({ code }) => code === 'displaced-label').length).toBe(2)
  })
})

describe('an essay', () => {
  const proposal = read('essay.txt')

  it('has sections and captions, and nobody speaks', () => {
    expect(proposal.form).toBe('narrative')
    expect(proposal.speakers).toEqual([])
    expect(proposal.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '01 水文站',
      '02 谁在记录？',
      '03 余下的事',
    ])
    expect(
      proposal.passages.filter(({ kind }) => kind === 'figure').map(({ text }) => text),
    ).toEqual(['老墙（左）、新墙（右）', '沈雁回'])
    expect(proposal.passages.filter(({ kind }) => kind === 'reference').length).toBe(2)
  })

  it('has its dates as events; what no year was named for is said, not guessed', () => {
    expect(proposal.events.map(({ edtf, words, kind }) => `${edtf} ${words} ${kind}`)).toEqual([
      '1954 1954 年 explicit',
      '1954-07 那年 7 月 inherited',
      '1974~ 1974 年左右 explicit',
      '1998-08 1998 年 8 月 explicit',
      '1998-10-03 10 月 3 日 inherited',
      '2006/2011 2006-2011 年 explicit',
      '2011-12~ 2011 年年底 explicit',
      '2013-22 二〇一三年夏天 explicit',
      '1954/2019 1954 年到 2019 年 explicit',
    ])
    expect(
      proposal.warnings.flatMap(({ code, values }) =>
        code === 'relative-date' ? [values.words] : [],
      ),
    ).toEqual(['今年 5 月', '3 月 8 日'])
  })

  it('takes the watermark out of its paragraphs, and the outlet from the copyright line', () => {
    expect(
      proposal.removed.filter(({ why }) => why === 'watermark').map(({ text }) => text),
    ).toEqual([
      '（公众号：江声网）',
      '江声网',
      '（想看原件，欢迎添加作者微信 linlan2026 交流）',
      '江声网',
    ])
    expect(proposal.metadata).toMatchObject({ title: null, outlet: '江声网', credits: [] })
    expect(proposal.passages.map(({ text }) => text).join()).not.toContain('微信')
  })
})

describe('an interview in English', () => {
  it('has its turns, sections, note, dates and credits', () => {
    const proposal = read('interview.en.md')
    expect(proposal).toMatchObject({ language: 'en', form: 'qa' })
    expect(proposal.metadata).toMatchObject({
      title: 'The Woman Who Listens to the End',
      date: '2026-10-12',
      interviewDate: '2026-09',
      credits: [{ label: 'By', role: 'author', names: ['Ada Kern'] }],
    })
    expect(outline(proposal).slice(1)).toEqual([
      'heading: Before the f',
      'question Ada Kern 1/1: When did you',
      'answer Shen Yanhui 2/1: In spring 19',
      'answer Shen Yanhui 2/1: Nobody told ',
      'question Ada Kern 3/2: And the floo',
      'answer Shen Yanhui 4/2: The water ca',
      "note: [Editor's no",
      'heading: After',
      'question Ada Kern 5/3: What did you',
      'answer Shen Yanhui 6/3: The boxes. A',
      'question Ada Kern 7/4: You kept at ',
      'answer Shen Yanhui 8/4: Since 2001, ',
    ])
    expect(proposal.events.map(({ edtf }) => edtf)).toEqual([
      '2026-09',
      '1987-21',
      '1998-08-14',
      '1998-09-03',
      '2001/2006',
      '2001',
      '199X',
    ])
  })
})

describe('what the editor may say', () => {
  it('that it is narrative: nobody speaks then', () => {
    const proposal = read('labelled.md', { form: 'narrative' })
    expect(proposal.form).toBe('narrative')
    expect(proposal.passages.every(({ speaker, turn }) => speaker === null && turn === null)).toBe(
      true,
    )
  })

  it('that two labels which occur once are an interview', () => {
    const text = '沈雁回：水来了没有？\n\n谭伯川：来了。'
    expect(article(text).form).toBe('narrative')
    expect(outline(article(text, { form: 'qa' }))).toEqual([
      'question 沈雁回 1/1: 水来了没有？',
      'answer 谭伯川 2/1: 来了。',
    ])
  })

  it('in which language the warnings are', () => {
    expect(article('只有一句话。', { locale: 'en' }).warnings[0]?.message).toBe(
      'No title was found.',
    )
  })
})

describe('paragraphs above the credits', () => {
  const credits = '作者：陆知微\n\n正文从这里开始，一直写到江边。'

  it('are the standfirst when there is one short one', () => {
    const { metadata } = article(`江边的人\n\n他听了一辈子，没有写过一个字。\n\n${credits}`)
    expect(metadata.standfirst).toBe('他听了一辈子，没有写过一个字。')
  })

  it('are none when there are two', () => {
    const { metadata, passages } = article(
      `江边的人\n\n他听了一辈子，没有写过一个字。\n\n他还在听，每天听到江水涨起来。\n\n${credits}`,
    )
    expect(metadata.standfirst).toBeNull()
    expect(passages.length).toBe(3)
  })
})

describe('an article that breaks off', () => {
  it('is said to', () => {
    const codes = (text: string) => article(text).warnings.map(({ code }) => code)
    const before =
      '他每天都到江边去，去的时候带着一台旧机器，回来的时候机器里多了一段水声，谁也没有问过他为什么。\n\n'
    expect(codes(`${before}后来他不去了，...`)).toContain('truncated')
    expect(
      codes(
        `${before}后来江水涨了起来，涨到了第三道红线，站房里的人都上了楼，带子还在楼下，谁也没有想到要去把它们拿上来，只有他一个人`,
      ),
    ).toContain('truncated')
    expect(codes(`${before}后来他不去了。`)).not.toContain('truncated')
  })
})

describe('invisible characters', () => {
  it('are taken out, listed and counted; radicals become ideographs', () => {
    const { passages, removed, warnings } = article(
      '标题在这里\n\n⽔\u200b来\u202e了，⻔开着。\n\n没有人。',
    )
    expect(passages[0]?.text).toBe('水来了，门开着。')
    expect(removed.map(({ why, text }) => [why, text])).toEqual([
      ['control', '\u200b'],
      ['control', '\u202e'],
    ])
    expect(warnings.find(({ code }) => code === 'control-characters')?.values).toEqual({ count: 2 })
  })
})

describe('a call to follow the account', () => {
  const article = (before: string, after: string) =>
    readText(
      `${before}\n\n问：灯塔还亮吗？\n\n答：关注雾的人比关注灯的人多。点击一下开关就知道了。\n\n${after}`,
    )

  it('is taken out at either end of the page, and left where somebody says such words', () => {
    const { passages, removed } = article('点击上方蓝字关注我们', '长按二维码，关注公众号“潮间”')
    expect(removed.map(({ text }) => text)).toEqual([
      '点击上方蓝字关注我们',
      '长按二维码，关注公众号“潮间”',
    ])
    expect(passages.at(-1)?.text).toBe('关注雾的人比关注灯的人多。点击一下开关就知道了。')
  })
})

function readText(text: string) {
  return importArticle({ bytes: new TextEncoder().encode(text), file: 'call.txt' })
}
