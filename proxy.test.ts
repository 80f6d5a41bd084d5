import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { proxy } from './proxy'

afterEach(() => vi.unstubAllGlobals())

function ask(path: string, answer: Response, headers: Record<string, string> = {}) {
  vi.stubGlobal('fetch', async () => answer)
  return proxy(new NextRequest(`http://localhost:3000${path}`, { headers }))
}

describe('the proxy', () => {
  it('lets a public page through', async () => {
    const response = await ask('/zh/interviews/a', Response.json({ answer: 'page' }))
    expect(response.headers.get('x-middleware-next')).toBe('1')
  })

  it('answers what is missing with 404 and a page that knows what was wanted', async () => {
    const response = await ask('/en/interviews/a/facing', Response.json({ answer: 'missing' }))
    expect(response.status).toBe(404)
    expect(response.headers.get('x-middleware-rewrite')).toMatch(
      /\/en\/missing\/interviews\/a\/facing$/,
    )
  })

  it('leads from a former address to the new one, with what follows it', async () => {
    const answer = Response.json({ answer: 'moved', slug: '潮 站' })
    const response = await ask('/zh/interviews/a/facing', answer)
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toMatch(
      /\/zh\/interviews\/%E6%BD%AE%20%E7%AB%99\/facing$/,
    )
  })

  it('leads from / to the language of the browser', async () => {
    const response = await ask('/', Response.error(), { 'accept-language': 'en-GB' })
    expect(response.headers.get('location')).toMatch(/\/en$/)
  })

  it('does not take remembered pages away while the database is down', async () => {
    const response = await ask('/zh/interviews/a', new Response('', { status: 500 }))
    expect(response.headers.get('x-middleware-next')).toBe('1')
  })
})
