import { expect, it } from 'vitest'
import { onTopOfOwn } from './onTopOfOwn'

const body = (updatedAt: string) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ title: '灯', updatedAt }))
  form.append('file', 'x')
  return form
}
const sent = (form: FormData) => JSON.parse(String(form.get('_payload')))

const [first, second, third] = ['10:00:00', '10:00:02', '10:00:04'].map(
  (time) => `2026-01-01T${time}.000Z`,
) as [string, string, string]

it('has seen its own last save, whatever it was told', () => {
  const next = onTopOfOwn(body(first), second)
  expect(sent(next)).toEqual({ title: '灯', updatedAt: second })
  expect(next.get('file')).toBe('x')
})

it('says what it has seen before its first save, and of a newer text', () => {
  expect(sent(onTopOfOwn(body(first), null)).updatedAt).toBe(first)
  expect(sent(onTopOfOwn(body(third), second)).updatedAt).toBe(third)
})
