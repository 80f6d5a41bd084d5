import { expect, it } from 'vitest'
import { mayChangeWords } from './mayChangeWords'
import { openEditor } from './testEditor'

it('sees words typed and taken back, and no caret', () => {
  const editor = openEditor(['aaaaaaaa s1 question 灯亮着吗', 'bbbbbbbb s2 answer 亮着'])
  editor.select([0, 2])
  let seen: boolean[] = []
  editor.editor.registerUpdateListener((update) => void seen.push(mayChangeWords(update)))
  const during = (act: () => void) => {
    seen = []
    act()
    return seen.includes(true)
  }
  expect(during(() => editor.type('还'))).toBe(true)
  expect(during(() => editor.undo())).toBe(true)
  expect(during(() => editor.select([1, 1]))).toBe(false)
})
