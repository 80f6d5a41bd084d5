import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { RowChange, TranslationRow } from '@/model/facing/translationRow'

import { rowLedger } from './rowLedger'
import { rowSaver } from './rowSaver'
import { rowWriter } from './rowWriter'
import { shownState } from './shownState'

type Answer = { status: number; row?: Partial<TranslationRow>; message?: string }

const row = (changes: Partial<TranslationRow> = {}): TranslationRow => ({
  id: 'aaaaaaaa',
  part: 'passage',
  kind: 'narration',
  speaker: null,
  name: null,
  exchange: null,
  source: '井很深。',
  hash: 'h1',
  words: null,
  state: 'missing',
  was: null,
  ...changes,
})

const kept = new Map<string, string>()
/** What was sent, and how each is answered; `null` where nothing answers yet. */
let sent: RowChange[] = []
let answers: (Answer | Promise<Answer> | null)[] = []

beforeEach(() => {
  kept.clear()
  sent = []
  answers = []
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  })
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const change: RowChange = JSON.parse(body)
    sent.push(change)
    const answer = await answers.shift()
    if (!answer) throw new Error('no network')
    const { status, row: now, message } = answer
    const words = 'words' in change ? change.words : change.base
    const said = { errors: message === undefined ? [] : [{ message }] }
    return Response.json(now ? { row: row({ words, state: 'draft', ...now }), ...said } : said, {
      status,
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

const open = (...rows: TranslationRow[]) => openAs('u', ...rows)
function openAs(user: string, ...rows: TranslationRow[]) {
  const start = { interview: 'i', from: 'zh', to: 'en', rows, terms: [] } as const
  const all = { ...start, rows, terms: [], mayWrite: true, suggests: false }
  const state = shownState(all)
  const ledger = rowLedger(all, user)
  const saver = rowSaver(all, state, ledger)
  return { state, saver, writer: rowWriter(state, ledger, saver), ledger }
}
const settled = () => vi.waitFor(() => expect(answers).toEqual([]))

describe('the rows of a translation', () => {
  it('show what was written before it is saved, and keep it here until it is', async () => {
    const { state, writer } = open(row())
    answers = [{ status: 200, row: { state: 'done' } }]
    writer.typed('aaaaaaaa', 'The well')
    expect(kept.size).toBe(1)
    expect(writer.finish('aaaaaaaa', 'done')).toBe(true)
    expect(state.now().rows[0]).toMatchObject({ words: 'The well', state: 'done' })
    await vi.waitFor(() => expect(state.now().saving).toBe('saved'))
    expect(sent).toMatchObject([
      { words: 'The well', base: null, source: '井很深。', progress: 'done' },
    ])
    expect(kept.size).toBe(0)
  })

  it('send what was written on top of a save with what then stands', async () => {
    const { writer, saver, state } = open(row())
    let answer = (_: Answer) => {}
    answers = [new Promise((resolve) => (answer = resolve)), { status: 200, row: {} }]
    writer.typed('aaaaaaaa', 'The')
    saver.send('aaaaaaaa')
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    writer.typed('aaaaaaaa', 'The well')
    answer({ status: 200, row: {} })
    writer.leave('aaaaaaaa')
    await settled()
    await vi.waitFor(() => expect(state.now().saving).toBe('saved'))
    expect(sent[1]).toMatchObject({ words: 'The well', base: 'The' })
  })

  it('say what could not be saved, and send it again', async () => {
    const { writer, saver, state } = open(row())
    answers = [null, { status: 200, row: {} }]
    writer.typed('aaaaaaaa', 'The well')
    writer.leave('aaaaaaaa')
    await vi.waitFor(() => expect(state.now()).toMatchObject({ saving: 'notSaved', failures: 1 }))
    expect(kept.size).toBe(1)
    saver.sendAll()
    await vi.waitFor(() => expect(state.now()).toMatchObject({ saving: 'saved', failures: 0 }))
  })

  it('wait for a decision where somebody else was quicker, and take either text', async () => {
    for (const how of ['mine', 'theirs'] as const) {
      const { writer, state } = open(row())
      answers = [{ status: 409, row: { words: 'Theirs' } }]
      writer.typed('aaaaaaaa', 'Mine')
      writer.leave('aaaaaaaa')
      await vi.waitFor(() => expect(state.now().conflicts.size).toBe(1))
      expect(state.now().saving).toBe('notSaved')
      if (how === 'mine') answers = [{ status: 200, row: {} }]
      writer.settle('aaaaaaaa', how)
      await vi.waitFor(() => expect(state.now().saving).toBe('saved'))
      expect(state.now().conflicts.size).toBe(0)
      expect(state.now().rows[0]?.words).toBe(how === 'mine' ? 'Mine' : 'Theirs')
      expect(sent.at(-1)).toMatchObject({ base: how === 'mine' ? 'Theirs' : null })
      expect(kept.size).toBe(0)
    }
  })

  it('offer the words of another time again, and leave what changed in sight', async () => {
    const was = { words: 'The well', state: 'stale', was: '井不深。' } as const
    const before = open(row(was))
    answers = [null]
    before.writer.typed('aaaaaaaa', 'A deep well')
    before.writer.leave('aaaaaaaa')
    await settled()
    expect(before.state.now().rows[0]).toMatchObject({ state: 'stale', was: '井不深。' })

    const { writer, state } = open(row(was))
    writer.findKept()
    expect(state.now().found).toEqual(['aaaaaaaa'])
    answers = [{ status: 200, row: { state: 'stale' } }]
    writer.putBack()
    await vi.waitFor(() => expect(state.now().saving).toBe('saved'))
    expect(state.now().rows[0]).toMatchObject({ words: 'A deep well', was: '井不深。' })
  })

  it('are offered to whoever wrote them, and to nobody else who uses this browser', () => {
    openAs('one', row()).writer.typed('aaaaaaaa', 'The well')
    const other = openAs('other', row())
    other.writer.findKept()
    expect(other.state.now().found).toEqual([])
    expect(other.writer.wordsOf('aaaaaaaa')).toBe('')
    const same = openAs('one', row())
    same.writer.findKept()
    expect(same.state.now().found).toEqual(['aaaaaaaa'])
  })
})
