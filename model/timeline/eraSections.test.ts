import { describe, expect, it } from 'vitest'
import { eraSections } from './eraSections'

const events = (...dates: string[]) => dates.map((edtf) => ({ edtf }))
const told = (sections: ReturnType<typeof eraSections<{ edtf: string }>>) =>
  sections.map(({ title, from, to, events: those }) => [
    title ?? `${from}/${to}`,
    those.map(({ edtf }) => edtf),
  ])

const eras = [
  { key: 'a', title: 'Beginnings', from: 2018, to: 2020 },
  { key: 'b', title: 'Since', from: 2022, to: null },
]

describe('eraSections', () => {
  it('puts an event into the era in which it begins', () => {
    expect(told(eraSections(events('2018-05', '2019/2023', '2022', '2030'), eras))).toEqual([
      ['Beginnings', ['2018-05', '2019/2023']],
      ['Since', ['2022', '2030']],
    ])
  })

  it('loses no event that stands outside the eras', () => {
    expect(told(eraSections(events('2017', '2018', '2020-10', '2021', '2022'), eras))).toEqual([
      ['2017/2018', ['2017']],
      ['Beginnings', ['2018']],
      ['2020/2021', ['2020-10']],
      ['2021/2022', ['2021']],
      ['Since', ['2022']],
    ])
  })

  it('tells a short timeline without eras by years, a long one by decades', () => {
    expect(told(eraSections(events('2018', '2018-10', '2021'), []))).toEqual([
      ['2018/2019', ['2018', '2018-10']],
      ['2021/2022', ['2021']],
    ])
    expect(told(eraSections(events('1954', '1957?', '1998'), []))).toEqual([
      ['1950/1960', ['1954', '1957?']],
      ['1990/2000', ['1998']],
    ])
  })

  it('gives each section an id of its own', () => {
    const ids = eraSections(events('2018', '2019', '2020'), []).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})
