import { expect, it } from 'vitest'

import { creditsFromText, creditsText } from './creditsText'

it('credits can be edited as one line and are read back with their roles', () => {
  const credits = [
    { label: '采访、文', role: 'interview' as const, names: ['江澈', '苏苇'] },
    { label: '摄影', role: 'photography' as const, names: ['郑满'] },
  ]
  expect(creditsText(credits)).toBe('采访、文：江澈、苏苇；摄影：郑满')
  expect(creditsFromText(creditsText(credits))).toEqual(credits)
  expect(creditsFromText('没有分工；：无名；编辑：')).toEqual([])
})
