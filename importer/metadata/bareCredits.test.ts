import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'
import { bareCreditsOf } from './bareCredits'

const credits = (text: string) =>
  bareCreditsOf(text)?.map(({ label, role, names }) => `${label}=${role}: ${names.join('+')}`)

describe('bareCreditsOf', () => {
  it.each([
    ['记者 席晚', ['记者=interview: 席晚']],
    ['本报记者 席晚 陆知微', ['本报记者=interview: 席晚+陆知微']],
    ['文 席晚　攝影 譚伯川', ['文=text: 席晚', '攝影=photography: 譚伯川']],
  ])('%s', (text, expected) => expect(credits(text)).toEqual(expected))

  it.each(['对话 沈雁回', '作者 简介', '记者', '编辑 部门', '记者 席晚 在洞口', '图 春天'])(
    'nothing in %s',
    (text) => expect(credits(text)).toBeUndefined(),
  )
})

describe('a name behind what somebody does', () => {
  it('says who speaks where it stands again and again', () => {
    const talk = [
      '记者 席晚\n你冷吗？',
      '作者 陆知微\n我不冷。',
      '记者 席晚\n真的？',
      '作者 陆知微\n真的。',
    ]
    const { metadata, speakers } = importArticle({
      bytes: new TextEncoder().encode(`座谈实录\n\n${talk.join('\n\n')}`),
      file: 'a.txt',
    })
    expect(metadata.credits).toEqual([])
    expect(speakers.map(({ turns }) => turns)).toEqual([2, 2])
  })
})
