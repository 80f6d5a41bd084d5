import { expect, it } from 'vitest'

import { answerOf } from './answerOf'

const fallback = 'Something went wrong.'
const json = (value: object) => JSON.stringify(value)
const refusal = { code: 'empty', message: 'There is no text in it.' }

it.each([
  ['it was read', 201, json({ id: 'a', again: false }), { kind: 'read', id: 'a', again: false }],
  [
    'it had come before',
    201,
    json({ id: 'a', again: true }),
    { kind: 'read', id: 'a', again: true },
  ],
  [
    'it was kept and not read',
    422,
    json({ id: 'a', errors: [refusal] }),
    { kind: 'refused', id: 'a', message: refusal.message, canRetry: false },
  ],
  [
    'it was refused at the door',
    413,
    json({ errors: [{ message: 'Too large.' }] }),
    { kind: 'refused', id: null, message: 'Too large.', canRetry: false },
  ],
  [
    'a proxy refused it in its own words',
    413,
    '<html>413 Request Entity Too Large</html>',
    { kind: 'refused', id: null, message: fallback, canRetry: false },
  ],
  ['the server failed', 500, '', { kind: 'refused', id: null, message: fallback, canRetry: true }],
  ['somebody signed out', 401, json({ errors: [] }), { kind: 'signedOut' }],
  ['nothing came back', 0, '', { kind: 'unreachable' }],
  ['the server is starting', 503, '<html>', { kind: 'unreachable' }],
])('%s', (_, status, body, expected) => {
  expect(answerOf(status, body, fallback)).toEqual(expected)
})
