import { describe, expect, it } from 'vitest'

import { importArticle } from '@/importer/importArticle'

import { applyEdits } from './applyEdits'
import { editsFrom } from './edits'
import { testArticle } from './testArticle'

const proposal = importArticle({
  bytes: new TextEncoder().encode(testArticle),
  file: 'lighthouse.md',
})

describe('what an editor changed', () => {
  it('takes the place of what was read, and the rest stays', () => {
    const edited = applyEdits(proposal, {
      metadata: { title: '守塔人', standfirst: null },
      speakers: [{ key: 's2', label: '孟怀洲', role: 'unknown', profile: null }],
    })
    expect(edited.metadata).toEqual({ ...proposal.metadata, title: '守塔人', standfirst: null })
    expect(edited.speakers[0]).toMatchObject({ label: '江澈', renamed: false })
    expect(edited.speakers[1]).toMatchObject({
      label: '孟怀洲',
      read: '孟怀舟',
      role: 'unknown',
      renamed: true,
      profile: null,
    })
    expect(edited.passages).toEqual(proposal.passages)
  })

  it('leaves out what was dropped, with its dates and the section that it opened', () => {
    const heading = proposal.sections[0]?.firstPassage ?? 0
    const dated = proposal.events.find(({ edtf }) => edtf === '2019-04-12')?.passage ?? 0
    const edited = applyEdits(proposal, {
      passages: [
        { n: heading, dropped: true },
        { n: dated, dropped: true },
      ],
    })
    expect(edited.passages).toHaveLength(proposal.passages.length - 2)
    expect(edited.sections).toHaveLength(proposal.sections.length - 1)
    expect(edited.events.some(({ edtf }) => edtf === '2019-04-12')).toBe(false)
  })

  it('gives a passage to another speaker, but to nobody who is not there', () => {
    const asked = proposal.passages.find(({ kind }) => kind === 'question')?.n ?? 0
    const speakerOf = (speaker: string | null) =>
      applyEdits(proposal, { passages: [{ n: asked, speaker }] }).passages.find(
        ({ n }) => n === asked,
      )?.speaker
    expect(speakerOf('s2')).toBe('s2')
    expect(speakerOf(null)).toBeNull()
    expect(speakerOf('s9')).toBeNull()
  })
})

describe('edits over the wire', () => {
  it('come through as they are', () => {
    const edits = {
      metadata: { title: '守塔人', date: '2026-03', canonicalUrl: null },
      speakers: [{ key: 's1', label: '江', profile: null }],
      passages: [{ n: 3, speaker: null, kind: 'note' as const }],
    }
    expect(editsFrom(edits)).toEqual(edits)
    expect(editsFrom(undefined)).toEqual({})
  })

  it.each([
    ['a date that is none', { metadata: { date: '明年' } }],
    ['an address that runs a script', { metadata: { canonicalUrl: 'javascript:alert(1)' } }],
    ['a speaker without a name', { speakers: [{ key: 's1', label: ' ' }] }],
    ['a kind that there is not', { passages: [{ n: 1, kind: 'song' }] }],
    ['a list in place of an object', { metadata: [] }],
    ['words', 'everything'],
  ])('are refused with %s', (_, edits) => {
    expect(() => editsFrom(edits)).toThrow(expect.objectContaining({ code: 'bad-edits' }))
  })
})
