import { describe, expect, it } from 'vitest'

import { isPassageId } from '@/model/passage/passageId'

import { keepPassageIds } from './keepPassageIds'

const known = [
  { id: '0000000a', text: '台阶是石头的，中间磨出一道槽。' },
  { id: '0000000b', text: '天天上去。现在不爬，腿才抖。' },
  { id: '0000000c', text: '雾天怎么办？' },
]

describe('the passages of a better text', () => {
  it('keep the id of the same and of nearly the same words, in any order', () => {
    const ids = keepPassageIds(
      [
        '雾天怎么办',
        '天天上去。一九八八年第一次爬，腿抖了三天。现在不爬，腿才抖。',
        '台阶是石头的，中间磨出一道槽。',
      ],
      known,
    )
    expect(ids).toEqual(['0000000c', '0000000b', '0000000a'])
  })

  it('get new ids where nothing is like them, and never one that is taken', () => {
    const ids = keepPassageIds(
      ['雾天怎么办？', '雾天怎么办？', '在我院子里。下雨的时候，它自己会响。'],
      known,
    )
    expect(ids[0]).toBe('0000000c')
    expect(new Set(ids).size).toBe(3)
    expect(ids.every(isPassageId)).toBe(true)
    expect(known.map(({ id }) => id)).not.toContain(ids[2])
  })
})
