import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'

/** `label: first words`, one per turn. */
function turnsOf(text: string, file = 'a.txt'): string[] {
  const { passages, speakers } = importArticle({ bytes: new TextEncoder().encode(text), file })
  const turns = new Map<number, string>()
  for (const { turn, speaker, text: words } of passages) {
    if (turn === null || turns.has(turn)) continue
    const label = speakers.find(({ key }) => key === speaker)?.label
    turns.set(turn, `${label}: ${words.slice(0, 16)}`)
  }
  return [...turns.values()]
}

describe('labels', () => {
  it('问 and 答, numbered or not, in either script', () => {
    expect(turnsOf('問1：水在哪裡？\n\n答：在樓下。\n\n問2：還會來嗎？\n\n答：會。')).toEqual([
      '問1: 水在哪裡？',
      '答: 在樓下。',
      '問1: 還會來嗎？',
      '答: 會。',
    ])
  })

  it('Q and A beside each other without blank lines', () => {
    expect(turnsOf('Q: Who is there?\nA: The river.\nQ: Still?\nA: Always.')).toEqual([
      'Q: Who is there?',
      'A: The river.',
      'Q: Still?',
      'A: Always.',
    ])
  })

  it('on a line of their own, and as headings', () => {
    const lines = [
      '**潮声：**',
      '你冷吗？',
      '**沈雁回：**',
      '不冷。',
      '**潮声：**',
      '真的？',
      '**沈雁回：**',
      '真的。',
    ]
    const turns = ['潮声: 你冷吗？', '沈雁回: 不冷。', '潮声: 真的？', '沈雁回: 真的。']
    expect(turnsOf(lines.join('\n\n'), 'a.md')).toEqual(turns)
    expect(
      turnsOf(
        lines
          .join('\n\n')
          .replaceAll('**潮声：**', '### 潮声：')
          .replaceAll('**沈雁回：**', '### 沈雁回：'),
        'a.md',
      ),
    ).toEqual(turns)
  })

  it('with the colon outside of the bold, or split by it', () => {
    expect(
      turnsOf(
        '**潮声**：冷吗？\n\n**沈**雁回**：**不冷。\n\n**潮****声：真的？**\n\n沈雁回:真的。',
        'a.md',
      ),
    ).toEqual(['潮声: 冷吗？', '沈雁回: 不冷。', '潮声: 真的？', '沈雁回: 真的。'])
  })

  it('in full first and short afterwards are one person', () => {
    expect(
      turnsOf(
        'Ada Kern: Are you cold?\n\nShen Yanhui: No.\n\nAK: Really?\n\nSY: Really.\n\nAK: And now?\n\nSY: Now I am.',
      ),
    ).toEqual([
      'Ada Kern: Are you cold?',
      'Shen Yanhui: No.',
      'Ada Kern: Really?',
      'Shen Yanhui: Really.',
      'Ada Kern: And now?',
      'Shen Yanhui: Now I am.',
    ])
    expect(
      turnsOf(
        '陆知微：冷吗？\n\n沈雁回：不冷。\n\n陆：真的？\n\n沈：真的。\n\n陆：现在呢？\n\n沈：冷了。',
      )[3],
    ).toBe('沈雁回: 真的。')
  })

  it('with the time of a recording', () => {
    expect(
      turnsOf(
        '[00:00:03] Ada Kern: Are you cold?\n\n[00:00:09] Shen Yanhui: No.\n\nAda Kern: 00:00:12\nReally?\n\nShen Yanhui: 00:00:15\nReally.',
      ),
    ).toEqual([
      'Ada Kern: Are you cold?',
      'Shen Yanhui: No.',
      'Ada Kern: Really?',
      'Shen Yanhui: Really.',
    ])
  })

  it('of three people', () => {
    const { speakers, passages } = importArticle({
      bytes: new TextEncoder().encode(
        '主持人：谁先来？\n\n沈雁回：我来。\n\n谭伯川：我补一句。\n\n主持人：然后呢？\n\n谭伯川：没有了。\n\n沈雁回：有的。',
      ),
      file: 'a.txt',
    })
    expect(speakers.map(({ label, role, turns }) => [label, role, turns])).toEqual([
      ['主持人', 'interviewer', 2],
      ['沈雁回', 'interviewee', 2],
      ['谭伯川', 'interviewee', 2],
    ])
    expect(passages.map(({ exchange }) => exchange)).toEqual([1, 1, 1, 2, 2, 2])
  })
})

describe('labels without a colon', () => {
  const turns = [
    '潮声: 你什么时候上岛的？',
    '沈雁回: 我二十岁那年。',
    '潮声: 一个人怕吗？',
    '沈雁回: 怕过一次。',
  ]
  const said: [string, string][] = [
    ['潮声', '你什么时候上岛的？'],
    ['沈雁回', '我二十岁那年。'],
    ['潮声', '一个人怕吗？'],
    ['沈雁回', '怕过一次。'],
  ]
  it.each<[string, (name: string, words: string, i: number) => string]>([
    ['in bold', (name, words) => `**${name}** ${words}`],
    ['in brackets', (name, words) => `[${name}] ${words}`],
    ['alone on a line', (name, words) => `${name}\n${words}`],
    ['alone in bold', (name, words) => `**${name}**\n\n${words}`],
    ['before a bar', (name, words) => `${name}｜${words}`],
    ['with a time behind', (name, words, i) => `${name} 00:0${i}:12\n${words}`],
    ['with a time before', (name, words, i) => `00:0${i}:12 **${name}** ${words}`],
    ['with a time before the colon', (name, words, i) => `${name}(00:0${i}:12)：${words}`],
  ])('%s', (_, line) => {
    const text = said.map(([name, words], i) => line(name, words, i)).join('\n\n')
    expect(turnsOf(`# 灯塔\n\n${text}`, 'a.md')).toEqual(turns)
  })

  it('in the first column of a table, whose head is no turn', () => {
    const rows = said.map(([name, words]) => `| ${name} | ${words} |`).join('\n')
    expect(turnsOf(`# 灯塔\n\n| 说话人 | 内容 |\n| --- | --- |\n${rows}`, 'a.md')).toEqual(turns)
  })

  it.each<[string, string, (name: string, words: string) => string]>([
    ['bullets', 'a.md', (name, words) => `- **${name}：** ${words}`],
    ['bullets and bold names', 'a.md', (name, words) => `* **${name}** ${words}`],
    ['numbers', 'a.md', (name, words) => `1. ${name}：${words}`],
    ['dots in plain text', 'a.txt', (name, words) => `· ${name}：${words}`],
  ])('as items of a list with %s', (_, file, line) => {
    const list = said.map(([name, words]) => line(name, words)).join('\n')
    expect(turnsOf(`# 灯塔\n\n${list}`, file)).toEqual(turns)
  })

  it('two in each item of a list', () => {
    expect(
      turnsOf('# 访谈\n\n- 问：冷吗？答：我不冷。\n- 问：真的？答：真的，我有大衣。', 'a.md'),
    ).toEqual(['问: 冷吗？', '答: 我不冷。', '问: 真的？', '答: 真的，我有大衣。'])
  })

  it('not in a list of who takes part, nor in one inside an answer', () => {
    const talk = said.map(([name, words]) => `${name}：${words}`).join('\n\n')
    const cast = '- 潮声：一本杂志\n- 沈雁回：守塔人'
    expect(turnsOf(`# 灯塔\n\n${cast}\n\n${talk}\n\n${cast}`, 'a.md')).toEqual(turns)
  })

  it('as letters with a full stop', () => {
    expect(
      turnsOf('Letters\n\nQ. Do you listen?\n\nA. I try.\n\nQ. To whom?\n\nA. To the bells.'),
    ).toEqual(['Q: Do you listen?', 'A: I try.', 'Q: To whom?', 'A: To the bells.'])
  })
})

describe('labels of one person', () => {
  it('with a title, with 老, and as the text defines them', () => {
    expect(
      turnsOf(
        '本刊编辑部（以下简称“编”）请来了磨坊主。\n\n编：累吗？\n\n谭伯川：不累。\n\n编：谭师傅，真的？\n\n谭师傅：真的。\n\n编：还磨吗？\n\n老谭：还磨。',
      ),
    ).toEqual([
      '编辑部: 累吗？',
      '谭伯川: 不累。',
      '编辑部: 谭师傅，真的？',
      '谭伯川: 真的。',
      '编辑部: 还磨吗？',
      '谭伯川: 还磨。',
    ])
  })

  it('stay two people where a surname fits both', () => {
    const { speakers } = importArticle({
      bytes: new TextEncoder().encode(
        '问：累吗？\n\n谭伯川：不累。\n\n问：您呢？\n\n谭小满：累。\n\n问：谭：是谁？\n\n谭伯川：是我。\n\n问：您呢？\n\n谭小满：也是我。',
      ),
      file: 'a.txt',
    })
    expect(speakers.map(({ label }) => label)).toEqual(['问', '谭伯川', '谭小满'])
  })

  it.each(['Speaker ', 'SPEAKER_0', '说话人', '发言人 '])(
    'who are only numbered (%s) ask or answer',
    (word) => {
      const { speakers } = importArticle({
        bytes: new TextEncoder().encode(
          `录音\n\n${word}1 00:01\n你冷吗？\n\n${word}2 00:04\n我不冷。\n\n${word}1 00:09\n请讲讲那场雨。\n\n${word}2 00:12\n我忘了。\n\n${word}3 00:20\n关门了。`,
        ),
        file: 'a.txt',
      })
      expect(speakers.map(({ role }) => role)).toEqual(['interviewer', 'interviewee', 'unknown'])
    },
  )

  it('whom nobody knows speak with one remark; reporters do too', () => {
    const { speakers } = importArticle({
      bytes: new TextEncoder().encode(
        '主持人：谁先问？\n\n江声记者：码头修好了吗？\n\n孟平：修好了。\n\n听众：有灯吗？\n\n孟平：有一盏，我点的。\n\n主持人：谢谢你。',
      ),
      file: 'a.txt',
    })
    expect(speakers.map(({ label, role }) => `${label} ${role}`)).toEqual([
      '主持人 interviewer',
      '江声记者 interviewer',
      '孟平 interviewee',
      '听众 unknown',
    ])
  })
})

describe('no labels', () => {
  const questions = ['您最早跟谁学的？', '有没有舍不得卖的？', '您还会做多久？']
  const answers = ['跟我外公。', '有，我的第一把。', '做到我听不见雨。']
  const text = (
    question: (words: string, i: number) => string,
    answer = (words: string) => words,
  ) =>
    questions.map((words, i) => `${question(words, i)}\n\n${answer(answers[i] ?? '')}`).join('\n\n')

  it.each<[string, string]>([
    ['questions in bold', text((words) => `**${words}**`)],
    ['questions in italics', text((words) => `*${words}*`)],
    ['questions as headings', text((words) => `## ${words}`)],
    ['questions as quotations', text((words) => `> ${words}`)],
    ['questions with numbers', text((words, i) => `${i + 1}、${words}`)],
    [
      'a dash before every turn',
      text(
        (words) => `——${words}`,
        (words) => `——${words}`,
      ),
    ],
  ])('%s: roles are right, names neutral, all concluded and said to be', (_, body) => {
    const proposal = importArticle({
      bytes: new TextEncoder().encode(`# 和伞有关的访谈\n\n雨天，楼上。\n\n${body}`),
      file: 'a.md',
    })
    expect(proposal.speakers.map(({ label, role, turns }) => [label, role, turns])).toEqual([
      ['问', 'interviewer', 3],
      ['答', 'interviewee', 3],
    ])
    const spoken = proposal.passages.filter(({ turn }) => turn !== null)
    expect(spoken.map(({ kind, inferred }) => `${kind} ${inferred}`)).toEqual(
      questions.flatMap(() => ['question true', 'answer true']),
    )
    expect(proposal.warnings.map(({ code }) => code)).toContain('unlabelled-speakers')
  })

  it('name who answers where the text does, and who asks where it says so', () => {
    const article = (title: string, intro: string) =>
      turnsOf(`# ${title}\n\n${intro}\n\n${text((words) => `**${words}**`)}`, 'a.md').slice(0, 2)
    expect(article('对话制伞人沈雁回', '沈雁回的作坊在二楼。')).toEqual([
      '问: 您最早跟谁学的？',
      '沈雁回: 跟我外公。',
    ])
    expect(article('伞与雨：一次访谈', '受访者：沈雁回\n\n采访：陆知微')).toEqual([
      '陆知微: 您最早跟谁学的？',
      '沈雁回: 跟我外公。',
    ])
    expect(article('伞与雨：一次访谈', '我们在渡口等了一个下午，雨没有来。')).toEqual([
      '问: 您最早跟谁学的？',
      '答: 跟我外公。',
    ])
  })

  it('headings with the label of the question are put to the one who is introduced', () => {
    const body = ['跟外公学的？', '有舍不得卖的吗？', '您还做多久？']
      .map((words) => `### 问：${words}\n\n听不见雨就不做了。`)
      .join('\n\n')
    expect(
      turnsOf(`# 制伞人沈雁回的一个下午\n\n沈雁回的作坊在二楼。\n\n${body}`, 'a.md').slice(0, 2),
    ).toEqual(['问: 跟外公学的？', '沈雁回: 听不见雨就不做了。'])
    expect(turnsOf(`# 伞\n\n买伞以前请先读完。\n\n${body}`, 'a.md')).toEqual([])
  })

  it('a short bold line between answers is a heading, a bold sentence part of the answer', () => {
    const { passages } = importArticle({
      bytes: new TextEncoder().encode(
        `# 访谈：伞\n\n${text((words) => `**${words}**`)}\n\n**雨声**\n\n**您听得见吗？**\n\n听得见。\n\n**我一辈子忘不了那场雨。**\n\n后来再没有过。`,
      ),
      file: 'a.md',
    })
    expect(passages.slice(-5).map(({ kind, turn }) => `${kind} ${turn}`)).toEqual([
      'heading null',
      'question 7',
      'answer 8',
      'answer 8',
      'answer 8',
    ])
  })
})

describe('several turns in one paragraph', () => {
  it('are parted where 问 and 答 stand behind the end of a sentence', () => {
    expect(
      turnsOf(
        '问答\n\n问：机器还转吗？答：转。每天我先听它咳嗽。问：为什么？答：它会说：“答：冷。”',
      ),
    ).toEqual([
      '问: 机器还转吗？',
      '答: 转。每天我先听它咳嗽。',
      '问: 为什么？',
      '答: 它会说：“答：冷。”',
    ])
  })
})

describe('the last answer', () => {
  const talk = '# 谈话\n\n问：冷吗？\n\n答：我不冷。\n\n问：真的？\n\n答：真的。\n\n'
  it.each([
    ['a heading under which nobody speaks', '## 附录\n\n站名一共六个。'],
    ['a rule', '---\n\n陆知微住在江边。'],
    ['italics', '*陆知微是本刊的撰稿人。*'],
    ['a line about the author', '关于作者\n\n陆知微住在江边。'],
    ['a footnote', '[^1]: 那一年确实不冷。'],
  ])('ends before %s', (_, behind) => {
    const { passages } = importArticle({
      bytes: new TextEncoder().encode(talk + behind),
      file: 'a.md',
    })
    expect(passages.filter(({ turn }) => turn === 4).map(({ text: words }) => words)).toEqual([
      '真的。',
    ])
    expect(passages.at(-1)?.speaker).toBeNull()
  })

  it('ends where somebody thanks the one who answered, by name', () => {
    const named = talk.replaceAll('答：', '沈雁回：')
    const { passages } = importArticle({
      bytes: new TextEncoder().encode(`${named}后来也不冷。\n\n感谢沈雁回接受访谈。`),
      file: 'a.md',
    })
    expect(passages.slice(-2).map(({ turn }) => turn)).toEqual([4, null])
  })

  it('goes on over a paragraph that nothing sets off', () => {
    const { passages } = importArticle({
      bytes: new TextEncoder().encode(`${talk}后来也不冷。`),
      file: 'a.md',
    })
    expect(passages.at(-1)).toMatchObject({ text: '后来也不冷。', turn: 4 })
  })
})

describe('talk that is set apart', () => {
  const said = [
    ['潮声', '你冷吗？'],
    ['沈雁回', '我不冷。'],
    ['潮声', '真的？'],
    ['沈雁回', '真的。'],
  ]
  it.each<[string, (name: string, words: string) => string, string]>([
    ['quoted', (name, words) => `> **${name}：** ${words}`, '\n>\n'],
    ['in a table', (name, words) => `| ${name} | ${words} |`, '\n'],
  ])('%s: what stands outside is said by nobody', (_, line, gap) => {
    const rows = said.map(([name = '', words = '']) => line(name, words))
    const head = gap === '\n' ? '| 谁 | 话 |\n| --- | --- |\n' : ''
    const { passages } = importArticle({
      bytes: new TextEncoder().encode(
        `# 灯塔\n\n${head}${rows.slice(0, 2).join(gap)}\n\n我们走到码头。\n\n${head}${rows.slice(2).join(gap)}`,
      ),
      file: 'a.md',
    })
    expect(passages.map(({ turn }) => turn)).toEqual([1, 2, null, 3, 4])
  })
})

describe('a turn', () => {
  it('goes on behind a heading inside a section, and ends where a heading opens one', () => {
    const { passages } = importArticle({
      bytes: new TextEncoder().encode(
        '# 标题\n\n## 一\n\n问：冷吗？\n\n答：不冷。\n\n### 小标题\n\n真的不冷。\n\n## 二\n\n答：现在冷了。\n\n问：为什么？\n\n答：起风了。',
      ),
      file: 'a.md',
    })
    expect(passages.map(({ kind, turn }) => `${kind} ${turn}`)).toEqual([
      'heading null',
      'question 1',
      'answer 2',
      'heading null',
      'answer 2',
      'heading null',
      'answer 3',
      'question 4',
      'answer 5',
    ])
  })
})

describe('what is no conversation', () => {
  it.each([
    [
      'release notes',
      '# 2.0\n\n- Added: search\n- Fixed: a crash\n\n# 1.0\n\n- Added: export\n- Fixed: a typo',
    ],
    ['a data block', '姓名：沈雁回\n\n地点：临澜\n\n馆藏：一万盘\n\n备注：无'],
    ['remarks that repeat', '例如：水。\n\n注：见下。\n\n例如：风。\n\n注：见上。\n\n例如：雨。'],
    [
      'questions that a manual asks itself',
      '# 为什么要用类型\n\n## 类型是什么？\n\n你可以把它看作合同。\n\n## 为什么你需要它？\n\n我常常忘记自己写过什么。\n\n## 会变慢吗？\n\n会，我用了三年。',
    ],
    [
      'frequent questions with the labels of an interview',
      '# Kettle FAQ\n\n**Q: How do I clean my kettle?**\n\nA: You use vinegar.\n\n**Q: Can I boil milk?**\n\nA: You would regret it.',
    ],
    [
      'frequent questions in a list',
      '# 水壶\n\n- 问：怎么清洗？\n- 答：用醋。\n- 问：可以煮牛奶吗？\n- 答：不建议。\n- 问：保修多久？\n- 答：一年。',
    ],
    [
      'frequent questions as headings with a label',
      '# Kettle\n\nThe kettle is made by Ada Kern.\n\n### Q: How do I clean it?\n\nUse vinegar.\n\n### Q: Can I boil milk?\n\nYou would regret it.\n\n### Q: Is it loud?\n\nNo.',
    ],
    [
      'release notes that ask',
      '# 2.0\n\n- **Added:** can you search? Yes.\n- **Fixed:** a crash\n- **Added:** is it fast?\n- **Fixed:** it is.\n- **Added:** export\n- **Fixed:** a typo',
    ],
    [
      'questions to take along',
      '# 采访提纲\n\n1. **谁教您的？**\n2. **您弄坏过什么？**\n3. **您还记得那场雨吗？**\n\n别照着念。',
    ],
    [
      'a list of advantages',
      'Pros: it is fast.\n\nCons: you cannot turn it off. Can you?\n\nPros: it is small.\n\nCons: you lose it.\n\nPros: it is cheap.\n\nCons: you get what you pay for.',
    ],
    [
      'an essay with questions as headings',
      '## 为什么要听？\n\n因为不听就不知道。\n\n## 听多久？\n\n听到完为止。',
    ],
    [
      'dialogue inside a story',
      '她问：“冷吗？”\n\n他说：“不冷。”\n\n她问：“真的？”\n\n他说：“真的。”',
    ],
    [
      'a glossary',
      'Tape: a ribbon.\n\nBox: what holds it.\n\nReel: what turns.\n\nLabel: what names it.',
    ],
  ])('%s', (_, text) => {
    const { form, speakers } = importArticle({
      bytes: new TextEncoder().encode(text),
      file: 'a.md',
    })
    expect(form).toBe('narrative')
    expect(speakers).toEqual([])
  })
})
