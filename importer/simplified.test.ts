import { expect, it } from 'vitest'
import { simplified } from './simplified'

it('keeps the length, and reads what the rules know in either script', () => {
  const text = '對話、採訪｜撰文：編輯部（譯者註）🎞 原刊《港尾文藝》版權所有'
  expect(simplified(text).length).toBe(text.length)
  expect(simplified('對話採訪編輯譯者註版權轉載來源時間地點')).toBe(
    '对话采访编辑译者注版权转载来源时间地点',
  )
})
