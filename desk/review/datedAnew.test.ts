import { expect, it } from 'vitest'

import { importArticle } from '@/importer/importArticle'

import { applyEdits } from './applyEdits'
import { datedAnew } from './datedAnew'
import { noEdits, withChange } from './edits'
import { testArticle } from '../testArticle'

const text = '# 井\n\n苏苇在 2011 年第一次来。\n\n今年 5 月，井干了。\n'
const stored = importArticle({ bytes: new TextEncoder().encode(text), file: 'well.md' })
const dated = (date: string | null) =>
  datedAnew(
    applyEdits(stored, withChange(noEdits, { do: 'metadata', metadata: { date } })),
    stored.metadata.date,
  ).events

it('a date that hung on the day of publication gets its year once that is known', () => {
  expect(dated(null).map(({ edtf }) => edtf)).toEqual(['2011'])
  const [, may] = dated('2023-06-01')
  expect(may).toMatchObject({
    edtf: '2023-05',
    kind: 'relative',
    words: '今年 5 月'.replace(/ /g, ''),
  })
  expect(text.slice(...(may?.span ?? [0, 0]))).toBe('今年 5 月')
})

it('finds the same dates as the importer where nothing else has changed', () => {
  const whole = importArticle({ bytes: new TextEncoder().encode(testArticle), file: 'tower.md' })
  const edited = applyEdits(
    whole,
    withChange(noEdits, { do: 'metadata', metadata: { date: '2026' } }),
  )
  const found = ({ edtf, span, passage }: (typeof whole.events)[number]) => ({
    edtf,
    span,
    passage,
  })
  expect(datedAnew(edited, whole.metadata.date).events.map(found)).toEqual(whole.events.map(found))
})
