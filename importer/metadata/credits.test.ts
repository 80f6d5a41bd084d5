import { describe, expect, it } from 'vitest'
import { creditsOf } from './credits'

const credits = (text: string) =>
  creditsOf(text)?.map(({ label, role, names }) => `${label}=${role}: ${names.join('+')}`) ?? null

describe('creditsOf', () => {
  it.each([
    ['作者 | 陆知微、谭伯川', ['作者=author: 陆知微+谭伯川']],
    [
      '对话、文 | 陆知微、Ada Kern编辑| 谭伯川',
      ['对话、文=interview: 陆知微+Ada Kern', '编辑=editor: 谭伯川'],
    ],
    ['採訪：陸知微 攝影：譚伯川', ['採訪=interview: 陸知微', '攝影=photography: 譚伯川']],
    ['出品 | 江声（ID:jiangsheng）', ['出品=production: 江声']],
    ['Interview by Ada Kern and Lu Zhiwei', ['Interview by=interview: Ada Kern+Lu Zhiwei']],
    ['Translated by: Ada Kern', ['Translated by=translation: Ada Kern']],
    ['作者：未知机构', []],
    ['作者:赵***', []],
  ])('%s', (text, expected) => expect(credits(text)).toEqual(expected))

  it.each([
    '作者在江边住了十年。',
    '她是编辑，也是译者',
    'by the river',
    'By then it rained.',
    '文：他说水来了。',
  ])('nothing in %s', (text) => expect(credits(text)).toBeNull())
})
