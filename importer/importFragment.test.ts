import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFragment, type FragmentReading } from './importFragment'

/** Written by us in the manner of each program. */
function paste(name: string, language: 'zh' | 'en', known: string[] = []) {
  const file = path.join(import.meta.dirname, 'fixtures', 'pasted', `${name}.html`)
  return importFragment({ source: { html: readFileSync(file, 'utf8') }, language, known })
}

const html = (source: string, known: string[] = []) =>
  importFragment({ source: { html: source }, language: 'zh', known })

/** Every passage as "kind speaker: words". */
function shown({ passages, speakers }: FragmentReading): string[] {
  const labels = new Map(speakers.map(({ key, label }) => [key, label]))
  return passages.map(({ kind, speaker, text, ordered }) => {
    const who = speaker === null ? '' : ` ${labels.get(speaker)}`
    return `${ordered ? 'numbered ' : ''}${kind}${who}: ${text}`
  })
}

/** The words that are set in some way. */
function marked({ passages }: FragmentReading): string[] {
  return passages.flatMap(({ text, marks }) =>
    marks.map(({ type, at, url }) => `${type} ${text.slice(...at)}${url ? ` ${url}` : ''}`),
  )
}

function turnsOf({ turns }: ReturnType<typeof importFragment>): FragmentReading {
  if (!turns) throw new Error('Nobody was taken to speak')
  return turns
}

describe('a paste', () => {
  it('from Word has neither its signs nor its comments nor what was deleted', () => {
    const turns = turnsOf(paste('word', 'zh', ['温未央', '罗守一']))
    expect(shown(turns)).toEqual([
      'heading: 1983年的渡口',
      'question 温未央: 您第一次下水是什么时候？',
      'answer 罗守一: 那年我十六岁，师父说水认人，你得先让它认得你。',
      'question 温未央: 师父教了你们什么？',
      'answer 罗守一: 三件事：',
      'numbered list 罗守一: 看水色；\n听桨声。',
      'figure: ',
    ])
    expect(marked(turns)).toEqual(['emphasis 认人'])
    expect(turns.passages.at(-1)?.image?.url).toBeNull()
  })

  it('from 飞书 has its turns, lists, quotations and links', () => {
    const turns = turnsOf(paste('feishu', 'zh'))
    expect(shown(turns)).toEqual([
      'heading: 河口的夜班',
      'question 记者: 夜里一个人怕不怕？',
      'answer 乔木生: 不怕。灯一亮，就有人。',
      'answer 乔木生: 怕的是灯自己灭了。',
      'question 记者: 灭过吗？',
      'answer 乔木生: 灭过一回，看那年的值班日志。',
      'numbered list 乔木生: 先摸到火柴，\n再摸到灯。',
      'quote 乔木生: 灯在人在。',
    ])
    expect(marked(turns)).toContain('link 那年的值班日志 https://example.org/lamp')
  })

  it('from Google Docs is bold only where it is', () => {
    const turns = turnsOf(paste('googleDocs', 'en'))
    expect(shown(turns)).toEqual([
      'heading: The last ferry',
      'question Mara Holt: When did you first cross the river alone?',
      'answer Ivo Brandt: I was eleven. The rope was wet and I did not let go, as it says on the board by the pier.',
      'question Mara Holt: And the second time?',
      'answer Ivo Brandt: The second time I could swim.',
      'list Ivo Brandt: one oar,\ntwo shoes.',
      'figure: ',
    ])
    expect(marked(turns)).toEqual([
      'emphasis wet',
      'link the board by the pier https://example.org/rope',
    ])
    expect(turns.passages.at(-1)?.image).toMatchObject({
      url: 'https://example.org/ferry.png',
      alt: 'The ferry at its pier',
    })
  })

  it('from the WeChat editor loses what belongs to its page, and says so', () => {
    const pasted = paste('wechat', 'zh', ['温未央', '罗守一'])
    const turns = turnsOf(pasted)
    expect(shown(turns)).toEqual([
      'narration: 01',
      'heading: 水退以后',
      'question 温未央: 退水的那一夜，您睡了吗？',
      'answer 罗守一: 没有睡。水一退，人反而睡不着。',
      'answer 罗守一: 墙上还留着一道泥印，一人多高。',
      'figure: 留着泥印的墙。摄影：温未央',
      'question 温未央: 后来呢？',
      'answer 罗守一: 后来刷白了。我用铅笔在原处画了一道，现在还在。',
    ])
    expect(turns.passages[5]?.image).toMatchObject({
      url: 'https://example.org/wall.jpg?wx_fmt=jpeg',
      caption: '留着泥印的墙。摄影：温未央',
    })
    expect(marked(turns)).toContain('strong 睡不着')
    expect(pasted.removed).toEqual(['长按识别二维码关注我们', '点个“在看”，让更多人看到'])
  })

  it('from a page is its text: no scripts, no code, questions in bold as turns', () => {
    const pasted = paste('web', 'en')
    const turns = turnsOf(pasted)
    expect(shown(turns)).toEqual([
      'heading: The clock in the square',
      'narration: It has stood still since the flood, and nobody has wound it.',
      'question Q: Why has nobody wound it?',
      'answer A: Because the key is in the river. I looked for it myself, two summers long.',
      'question Q: Would you wind it, if you had the key?',
      'answer A: I would, and I would set it to the hour of the flood.',
      'question Q: What would your neighbours say?',
      'answer A: They would say that I am late.\nThey always say it.',
      'answer A: And they would come and look.',
      'figure: The clock, seen from the bridge. Enlarge',
      'list A: Year | Height\n1931 | 4 m',
      'answer A: A <script> is only a word here.',
    ])
    expect(JSON.stringify(pasted)).not.toMatch(/javascript:|onclick|alert|document/)
    expect(pasted.removed).toEqual(['Share this on your favourite network'])
  })
})

describe('who speaks in a paste', () => {
  it('is one of those who are known to, even once', () => {
    const { turns } = html('<p>沈雁回：那年水大。</p><p>后来退了。</p>', ['陆知微', '沈雁回'])
    expect(turns && shown(turns)).toEqual([
      'narration 沈雁回: 那年水大。',
      'narration 沈雁回: 后来退了。',
    ])
  })

  it('is also somebody known who is named once among others', () => {
    const { turns } = html(
      ['陆知微：冷吗？', '许河：冷。', '陆知微：怕吗？', '许河：不怕。', '沈雁回：我怕。']
        .map((line) => `<p>${line}</p>`)
        .join(''),
      ['沈雁回'],
    )
    expect(turns?.speakers.map(({ label }) => label)).toEqual(['陆知微', '许河', '沈雁回'])
  })

  it('is nobody for a name before a colon that says nothing more', () => {
    const { turns, plain } = html('<p>他只带了三样：一盏灯。</p><p>路上走了两天。</p>')
    expect(turns).toBeNull()
    expect(shown(plain)).toEqual(['narration: 他只带了三样：一盏灯。', 'narration: 路上走了两天。'])
  })

  it('is read from lines of one paragraph, and their names stay where it is pasted plain', () => {
    const { turns, plain } = html('<div>问：水大吗？<br>答：大。<br>没过了门槛。</div>')
    expect(turns && shown(turns)).toEqual([
      'question 问: 水大吗？',
      'answer 答: 大。\n没过了门槛。',
    ])
    expect(shown(plain)).toEqual(['narration: 问：水大吗？', 'narration: 答：大。\n没过了门槛。'])
  })

  it('is read from plain text as well', () => {
    const text = '陆知微：您几点起床？\n\n沈雁回：四点。'
    const { turns } = importFragment({
      source: { text },
      language: 'zh',
      known: ['陆知微', '沈雁回'],
    })
    expect(turns?.speakers.map(({ label, role }) => [label, role])).toEqual([
      ['陆知微', 'interviewer'],
      ['沈雁回', 'interviewee'],
    ])
  })
})

it('plain text keeps its words, also those that would be the data of a whole article', () => {
  const text = '---\ntitle: 河堤\n---\n\n水退了。'
  const { plain } = importFragment({ source: { text }, language: 'zh', known: [] })
  expect(shown(plain)).toEqual(['narration: title:河堤', 'narration: 水退了。'])
})

describe('hostile HTML', () => {
  it.each([
    ['elements in elements', '<div>'.repeat(100_000) + '水'],
    [
      'formatting that nobody ends',
      `<p>${'<b id=x>'.repeat(300)}</p>`.replace(/x/g, () => `${Math.random()}`) +
        '<p>水</p>'.repeat(100_000),
    ],
    ['closing tags of nothing', '<section>水'.repeat(390) + '</b>'.repeat(100_000)],
  ])('%s end soon, read or refused', (_, source) => {
    const started = performance.now()
    let outcome = 'read'
    try {
      html(source)
    } catch (error) {
      outcome = error instanceof Error ? error.name : 'thrown'
    }
    expect(['read', 'ImportRefused']).toContain(outcome)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('without a word is refused, and more than anybody writes', () => {
    expect(() => html('<p> &nbsp; </p><script>1</script>')).toThrow(
      expect.objectContaining({ code: 'empty' }),
    )
    expect(() => html('水'.repeat(2_000_001))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    )
  })
})
