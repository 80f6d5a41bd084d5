import { expect, it } from 'vitest'
import { rightForms } from './rightForms'

it('gives a wrong form the right one of its own script, or the only one that is known', () => {
  expect(
    rightForms([
      { zh: '沈雁回', en: 'Shen Yanhui', wrong: ['沈燕回', 'Shen Yanhuei', '沈雁回'] },
      { zh: '潮琴', wrong: ['Tide Piano'] },
      { wrong: ['没有名字'] },
    ]),
  ).toEqual([
    { wrong: '沈燕回', right: '沈雁回' },
    { wrong: 'Shen Yanhuei', right: 'Shen Yanhui' },
    { wrong: 'Tide Piano', right: '潮琴' },
  ])
})
