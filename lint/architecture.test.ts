import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rooms } from './rooms.mjs'

const text = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8')
const section = text.slice(text.indexOf('## Who may import whom'), text.indexOf('## Never'))
const rows = [...section.matchAll(/^\| ([a-z\d]+) +\|(.*)\|(.*)\|$/gm)]
  .map(([, room = '', may = '', types = '']) => ({ room, may: may.trim(), types: types.trim() }))
  .filter(({ room }) => room !== 'room')

const list = (words: string) => (words === '' ? [] : words.split(', '))

it('the written map names every room', () => {
  expect(rows.map(({ room }) => room).sort()).toEqual(Object.keys(rooms).sort())
})

it.each(rows)('the written map says of $room what the linter holds', ({ room, may, types }) => {
  const { mayImport = [], typesOnly = [] } = rooms[room] ?? {}
  const closed = Object.keys(rooms).filter((other) => !['e2e', 'bench', room, ...mayImport].includes(other))
  if (may.startsWith('all but '))
    expect(closed.sort()).toEqual(may.slice('all but '.length).split(' and '))
  else expect(list(may).sort()).toEqual([...mayImport].sort())
  expect(list(types).sort()).toEqual([...typesOnly].sort())
})
