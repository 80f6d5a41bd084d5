import { describe, expect, it } from 'vitest'
import { gutterLabels } from './gutterLabels'
import { passageFrom } from '../testPassages'
import { editorSpeakers } from '../testSpeakers'

const labels = (...lines: string[]) => gutterLabels(lines.map(passageFrom), editorSpeakers, 'zh')
const shown = (...lines: string[]) =>
  labels(...lines).map((label) => `${label['data-number']}|${label['data-label']}`)

describe('gutterLabels', () => {
  it('names the speaker once per turn, numbers exchanges and sections where they begin', () => {
    expect(
      shown(
        'aaaaaaaa - narration 开头',
        'bbbbbbbb s1 question 问',
        'cccccccc s2 answer 答',
        'dddddddd - note 注',
        'eeeeeeee s2 answer 又答',
        'ffffffff s1 question 再问',
        'gggggggg - heading 题',
        'hhhhhhhh s1 question 又问',
      ),
    ).toEqual(['|', '1|陆知微', '|沈雁回', '|编者注', '|', '2|陆知微', '1|', '3|陆知微'])
  })

  it('gives each speaker an ink, and the editor another', () => {
    const inks = labels(
      'aaaaaaaa s1 question 问',
      'bbbbbbbb s2 answer 答',
      'cccccccc s3 answer 也答',
      'dddddddd - note 注',
      'eeeeeeee s9 answer 谁',
    ).map((label) => label['data-ink'])
    expect(inks).toEqual(['question', 'guest1', 'guest2', 'note', 'plain'])
  })

  it('shows a key that no speaker has with a question mark', () => {
    expect(shown('aaaaaaaa s9 answer 答')).toEqual(['|s9?'])
  })

  it('tells everybody who cannot see the gutter, at every passage', () => {
    const described = labels(
      'bbbbbbbb s1 question 问',
      'cccccccc s1 question 又问',
      'dddddddd - heading 题',
    )
    expect(described.map((label) => label['aria-description'])).toEqual([
      '陆知微，问',
      '陆知微，问',
      '小节',
    ])
  })
})
