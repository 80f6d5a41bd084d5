import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'

const read = (text: string) =>
  importArticle({ bytes: new TextEncoder().encode(text), file: 'a.md' })
const removed = (text: string) =>
  read(text)
    .removed.filter(({ why }) => why !== 'link')
    .map(({ why, text: words }) => `${why} ${words}`)
const talk = '问：你冷吗？\n\n答：我不冷，我在等雨。\n\n问：真的？\n\n答：真的。'

describe('a table of contents', () => {
  it('is taken out with the lines that repeat headings or lead to them', () => {
    expect(
      removed(`# 谈雨\n\n目录\n\n- 书架\n- [人](#人)\n\n## 书架\n\n${talk}\n\n## 人\n\n${talk}`),
    ).toEqual(['furniture 目录', 'furniture - 书架', 'furniture - [人](#人)'])
  })

  it('may be of times', () => {
    const { sections, removed: gone } = read(
      `Episode\n\nIn this episode:\n00:00 Hello\n04:10 The map\n\n[00:12] Ada: Is it you?\n\n[00:15] Bea: I think so.\n\n[00:17] Ada: Are you sure?\n\n[00:20] Bea: I am.`,
    )
    expect(sections).toEqual([])
    expect(gone.length).toBe(3)
  })

  it('is none without entries', () => {
    expect(removed(`# 谈雨\n\n目录\n\n是他写的第一本书。\n\n${talk}`)).toEqual(['furniture 目录'])
  })
})

describe('a block quote', () => {
  it('that repeats a sentence is taken out; one that says more stays', () => {
    const text = `# 谈雨\n\n${talk}\n\n> 我不冷，我在等雨\n\n问：还等吗？\n\n答：等。\n\n> 雨是另一回事。\n\n问：完了？\n\n答：完了。`
    expect(removed(text)).toEqual(['duplicate > 我不冷，我在等雨'])
    expect(read(text).passages.filter(({ kind }) => kind === 'quote').length).toBe(1)
  })
})

describe('the page around an article', () => {
  it.each([
    'Home » Makers » Umbrellas',
    'Posted by drizzle42 on 3 July 2023 · 12 comments',
    'Share this: Print | E-mail',
    '« Previous post: The last glove',
    '点赞(17) 收藏 分享到:',
    '本文由 luoyu 转载发布,如有侵权请联系删除。',
    '點個“在看”，讓更多人看見',
    '版權所有，轉載請註明出處',
    '如果你也认识这样的人，欢迎写信给我们。',
  ])('%s', (line) => expect(removed(`# 谈雨\n\n${talk}\n\n${line}`)).toEqual([`furniture ${line}`]))

  it('is not a section that is called The End, nor further reading with words below it', () => {
    const { sections, removed: gone } = read(
      `# 谈雨\n\n## The End\n\n${talk}\n\n## 延伸阅读\n\n水位记录可以查阅。`,
    )
    expect(sections.map(({ title }) => title)).toEqual(['The End', '延伸阅读'])
    expect(gone).toEqual([])
  })
})
