import { describe, expect, it } from 'vitest'

import { importArticle } from '@/importer/importArticle'

import { applyEdits } from './applyEdits'
import { changesSince, noEdits, redone, undone, withChange, type Change, type Edits } from './edits'
import { testArticle } from '../testArticle'

const proposal = importArticle({
  bytes: new TextEncoder().encode(testArticle),
  file: 'lighthouse.md',
})
const after = (...changes: Change[]) => applyEdits(proposal, changes.reduce(withChange, noEdits))
const keyOf = (words: string) => {
  const found = proposal.passages.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`Nobody says ${words}`)
  return String(found.n)
}
const saying = (edited: ReturnType<typeof after>, words: string) =>
  edited.passages.find(({ text }) => text.includes(words))

describe('what an editor changed', () => {
  it('takes the place of what was read, and the rest stays', () => {
    const edited = after(
      { do: 'metadata', metadata: { title: '守塔人', standfirst: null } },
      { do: 'speaker', key: 's2', label: '孟怀洲', profile: null },
    )
    expect(edited.metadata).toEqual({ ...proposal.metadata, title: '守塔人', standfirst: null })
    expect(edited.speakers[0]).toMatchObject({ label: '江澈', renamed: false })
    expect(edited.speakers[1]).toMatchObject({
      label: '孟怀洲',
      read: '孟怀舟',
      renamed: true,
      profile: null,
    })
    expect(edited.passages).toMatchObject(proposal.passages)
  })

  it('leaves out what was dropped, with its dates and the section that it opened, until it is taken back', () => {
    const heading = keyOf('雾号')
    const dated = keyOf('我照常上去')
    const drops: Change[] = [
      { do: 'drop', passage: heading },
      { do: 'drop', passage: dated },
    ]
    const edited = after(...drops)
    expect(edited.passages).toHaveLength(proposal.passages.length - 2)
    expect(edited.sections).toHaveLength(proposal.sections.length - 1)
    expect(edited.events.some(({ edtf }) => edtf === '2019-04-12')).toBe(false)
    expect(edited.dropped.map(({ key }) => key)).toEqual([dated, heading])
    expect(
      after(...drops, { do: 'takeBack', passage: dated }).passages.map(({ key }) => key),
    ).toEqual(proposal.passages.map(({ n }) => String(n)).filter((key) => key !== heading))
  })

  it('gives a passage to another speaker, with the kind of their part, but to nobody who is not there', () => {
    const asked = keyOf('您在做什么')
    const given = (speaker: string | null) =>
      after({ do: 'passage', passage: asked, speaker }).passages.find(({ key }) => key === asked)
    expect(given('s2')).toMatchObject({ speaker: 's2', kind: 'answer' })
    expect(given(null)).toMatchObject({ speaker: null, kind: 'narration' })
    expect(given('s9')).toMatchObject({ speaker: 's1', kind: 'question' })
  })

  it('makes a paragraph a question of whoever asked last, and a heading nobody’s', () => {
    const steps = keyOf('台阶是石头的')
    const lost = after(
      { do: 'passage', passage: steps, speaker: null },
      { do: 'passage', passage: steps, kind: 'question' },
    )
    expect(saying(lost, '台阶是石头的')).toMatchObject({ kind: 'question', speaker: 's1' })
    const heading = after({ do: 'passage', passage: steps, kind: 'heading' })
    expect(saying(heading, '台阶是石头的')).toMatchObject({ kind: 'heading', speaker: null })
    expect(heading.sections.map(({ title }) => title)).toContain(
      '台阶是石头的，中间磨出一道槽。那道槽有一半是我踩出来的。',
    )
  })

  it('counts turns and exchanges anew', () => {
    const edited = after({ do: 'drop', passage: keyOf('后来还上去吗') })
    expect(edited.passages.at(-1)?.exchange).toBe((proposal.passages.at(-1)?.exchange ?? 0) - 1)
    expect(edited.speakers[1]?.turns).toBe((proposal.speakers[1]?.turns ?? 0) - 1)
  })
})

describe('splitting and joining', () => {
  const answer = keyOf('天天上去')
  const at = proposal.passages[Number(answer) - 1]?.text.indexOf('现在不爬') ?? 0

  it('cuts a passage in two where the words were, and each half knows its place in the raw text', () => {
    const edited = after({ do: 'split', passage: answer, at, key: 'new' })
    const [first, second] = edited.passages.filter(({ text }) => /天天上去|现在不爬/.test(text))
    expect(first?.text).toMatch(/^天天上去.*三天。$/)
    expect(second).toMatchObject({ text: '现在不爬，腿才抖。', speaker: 's2', kind: 'answer' })
    expect(testArticle.slice(...(second?.span ?? [0, 0]))).toBe('现在不爬，腿才抖。')
    expect(edited.events.find(({ edtf }) => edtf === '1988')?.passage).toBe(first?.n)
  })

  it('puts two together, with their dates, and back as they were', () => {
    const joined = after({ do: 'join', passage: keyOf('台阶是石头的') })
    expect(saying(joined, '台阶是石头的')?.text).toMatch(/^天天上去.*踩出来的。$/)
    expect(joined.passages).toHaveLength(proposal.passages.length - 1)
    const undoneJoin = after(
      { do: 'split', passage: answer, at, key: 'new' },
      { do: 'join', passage: 'new' },
    )
    const words = ({ passages }: ReturnType<typeof after>) => passages.map(({ text }) => text)
    expect(words(undoneJoin)).toEqual(words(after()))
  })

  it('does nothing where one half would be empty or nothing stands before', () => {
    expect(after({ do: 'split', passage: answer, at: 0, key: 'new' }).passages).toMatchObject(
      proposal.passages,
    )
    expect(after({ do: 'split', passage: answer, at: 9999, key: 'new' }).passages).toHaveLength(
      proposal.passages.length,
    )
    expect(after({ do: 'join', passage: '1' }).passages).toHaveLength(proposal.passages.length)
  })
})

describe('what the importer took away', () => {
  it('comes back where it stood', () => {
    const place = proposal.removed.findIndex(({ text }) => text.includes('渡口的钟'))
    const edited = after({ do: 'restore', removal: place, key: 'back' })
    expect(edited.passages.at(-1)).toMatchObject({
      text: proposal.removed[place]?.text.trim(),
      kind: 'narration',
      speaker: null,
    })
    expect(edited.restored.has(place)).toBe(true)
  })
})

describe('speakers', () => {
  it('are merged, and added with what they say', () => {
    const merged = after({ do: 'mergeSpeaker', key: 's1', into: 's2' })
    expect(merged.speakers.map(({ key }) => key)).toEqual(['s2'])
    expect(merged.passages.every(({ speaker }) => speaker === null || speaker === 's2')).toBe(true)
    const steps = keyOf('台阶是石头的')
    const added = after({
      do: 'addSpeaker',
      key: 's3',
      label: '季潮',
      role: 'interviewee',
      passages: [steps],
    })
    expect(added.speakers[2]).toMatchObject({ label: '季潮', turns: 1 })
    expect(saying(added, '台阶是石头的')?.speaker).toBe('s3')
  })

  it('turn their questions into answers with their part', () => {
    const edited = after({ do: 'speaker', key: 's1', role: 'interviewee' })
    expect(edited.passages.some(({ kind }) => kind === 'question')).toBe(false)
  })
})

it('keeps the marks around what was reworded, and drops those inside', () => {
  const bold = {
    ...proposal,
    passages: proposal.passages.slice(0, 1).map((one) => ({
      ...one,
      text: '甲乙丙丁戊己',
      marks: [
        { type: 'strong' as const, at: [0, 2] as [number, number] },
        { type: 'emphasis' as const, at: [4, 6] as [number, number] },
      ],
    })),
  }
  const [edited] = applyEdits(
    bold,
    withChange(noEdits, { do: 'passage', passage: '1', text: '甲乙新丁戊己' }),
  ).passages
  expect(edited?.marks).toEqual([
    { type: 'strong', at: [0, 2] },
    { type: 'emphasis', at: [4, 6] },
  ])
})

describe('the history', () => {
  it('takes typing in one field for one change', () => {
    const typed = ['守', '守塔', '守塔人'].map((title): Change => ({
      do: 'metadata',
      metadata: { title },
    }))
    const edits = typed.reduce(withChange, withChange(noEdits, { do: 'drop', passage: '2' }))
    expect(edits.changes).toHaveLength(2)
    expect(applyEdits(proposal, undone(edits)).metadata.title).toBe(proposal.metadata.title)
  })

  it('tells what one editor did that the other has not', () => {
    const drop = (passage: string): Change => ({ do: 'drop', passage })
    const base = [drop('1')].reduce(withChange, noEdits)
    const mine = withChange(base, drop('2'))
    expect(changesSince(base, mine)).toEqual([drop('2')])
    expect(changesSince(base, undone(base))).toEqual([])
  })

  const title = (title: string): Change => ({
    do: 'metadata',
    metadata: { title, standfirst: title },
  })
  const titleOf = (edits: Edits) => applyEdits(proposal, edits).metadata.title

  it('goes back to the beginning and forth again, and forgets what was undone once something new is done', () => {
    const edits = [title('甲'), title('乙')].reduce(withChange, noEdits)
    expect(titleOf(edits)).toBe('乙')
    expect(titleOf(undone(edits))).toBe('甲')
    expect(titleOf(undone(undone(undone(edits))))).toBe(proposal.metadata.title)
    expect(titleOf(redone(undone(edits)))).toBe('乙')
    const other = withChange(undone(edits), title('丙'))
    expect(titleOf(redone(other))).toBe('丙')
    expect(titleOf(undone(other))).toBe('甲')
  })
})
