import { expect, it } from 'vitest'

import { inksOf } from './inks'

it('gives the questions grey, the first guest indigo, the second green, and starts again', () => {
  expect(
    inksOf(['interviewer', 'interviewee', 'unknown', 'interviewee', 'interviewer', 'interviewee']),
  ).toEqual(['question', 'guest1', 'plain', 'guest2', 'question', 'guest1'])
})
