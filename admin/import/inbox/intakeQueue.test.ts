import { expect, it, vi } from 'vitest'

import type { SendAnswer } from './answerOf'
import { IntakeQueue, type IntakeMaterial, type IntakeWays } from './intakeQueue'

const hints = { form: 'auto', language: 'auto' }
const file = (name: string): IntakeMaterial => ({
  name,
  blob: new Blob([name]),
  isPasted: false,
  hints,
})
const read = (id: string, again = false): SendAnswer => ({ kind: 'read', id, again })

/** A queue whose sendings wait until the test answers them, by the material's name. */
function newQueue(ways: Partial<IntakeWays> = {}) {
  const open = new Map<string, (answer: SendAnswer) => void>()
  const sent: string[] = []
  const kept = new Set<string>()
  const queue = new IntakeQueue({
    send: ({ name }, _progress, signal) => {
      sent.push(name)
      return new Promise((resolve) => {
        open.set(name, resolve)
        signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }))
      })
    },
    refusal: async () => null,
    keep: async ({ key }) => Boolean(kept.add(key)),
    forget: async (key) => void kept.delete(key),
    ...ways,
  })
  const answer = async (name: string, what: SendAnswer) => {
    await vi.waitFor(() => expect(open.has(name)).toBe(true))
    open.get(name)?.(what)
    open.delete(name)
  }
  const states = () => queue.getSnapshot().items.map(({ name, state }) => `${name} ${state}`)
  return { queue, answer, sent, kept, states }
}

it('shows everything at once, sends two at a time, and one that fails stops no other', async () => {
  const { queue, answer, sent, states } = newQueue()
  const outcomes = queue.take(['a', 'b', 'c'].map(file))
  expect(states()).toHaveLength(3)
  await vi.waitFor(() => expect(sent).toEqual(['a', 'b']))
  expect(states()).toEqual(['a sending', 'b sending', 'c queued'])
  await answer('a', { kind: 'refused', id: null, message: 'Empty.', canRetry: false })
  await answer('b', read('1'))
  await answer('c', read('2', true))
  expect(await outcomes).toEqual([
    null,
    { id: '1', isRefused: false, again: false },
    { id: '2', isRefused: false, again: true },
  ])
  expect(states()).toEqual(['a failed', 'b read', 'c read'])
  expect(queue.isIdle).toBe(true)
})

it('keeps material until the server has it, and no longer', async () => {
  const { queue, answer, kept, states } = newQueue()
  const outcome = queue.take([file('a')])
  await vi.waitFor(() => expect(kept.size).toBe(1))
  await answer('a', { kind: 'unreachable' })
  expect(await outcome).toEqual([null])
  expect(states()).toEqual(['a kept'])
  expect(queue.getSnapshot()).toMatchObject({ problem: 'unreachable', items: [{ isStored: true }] })
  expect(kept.size).toBe(1)

  queue.retry()
  await answer('a', read('1', true))
  await vi.waitFor(() => expect(kept.size).toBe(0))
  expect(queue.getSnapshot()).toMatchObject({
    problem: null,
    // The first attempt may have arrived: this is not said to have come before.
    items: [{ state: 'read', id: '1', cameAgain: false }],
  })
})

it('goes on with what an earlier visit left, once', async () => {
  const { queue, answer, sent } = newQueue()
  const left = { ...file('a'), key: 'k', at: '2026-11-23T08:00:00.000Z' }
  const outcome = queue.restore([left])
  void queue.restore([left])
  await answer('a', read('1', true))
  expect(await outcome).toEqual([{ id: '1', isRefused: false, again: false }])
  expect(sent).toEqual(['a'])
})

it('stops what is cancelled, forgets it, and goes on with the next', async () => {
  const { queue, sent, kept, states } = newQueue()
  const outcomes = queue.take(['a', 'b', 'c'].map(file))
  await vi.waitFor(() => expect(sent).toEqual(['a', 'b']))
  const [first] = queue.getSnapshot().items
  queue.remove(first?.key ?? '')
  await vi.waitFor(() => expect(sent).toEqual(['a', 'b', 'c']))
  expect(states()).toEqual(['b sending', 'c sending'])
  await vi.waitFor(() => expect(kept.has(first?.key ?? '')).toBe(false))
  queue.getSnapshot().items.forEach(({ key }) => queue.remove(key))
  expect(await outcomes).toEqual([null, null, null])
})

it('does not send what would be refused, and says why', async () => {
  const { queue, sent } = newQueue({ refusal: async () => 'Too large.' })
  await queue.take([file('a')])
  expect(sent).toEqual([])
  expect(queue.getSnapshot().items).toMatchObject([{ state: 'failed', reason: 'Too large.' }])
})

it('says when the browser has no room', async () => {
  const { queue, answer } = newQueue({ keep: async () => false })
  void queue.take([file('a')])
  await answer('a', { kind: 'signedOut' })
  await vi.waitFor(() =>
    expect(queue.getSnapshot()).toMatchObject({
      problem: 'signedOut',
      items: [{ state: 'kept', isStored: false }],
    }),
  )
})
