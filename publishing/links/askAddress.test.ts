import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { askAddress } from './askAddress'

let server: Server
let origin: string
const asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const [, status, next] = (request.url ?? '').split('/')
    if (status === 'silent') return
    if (status === 'only-get') response.statusCode = request.method === 'HEAD' ? 405 : 200
    else if (status === 'loop') response.writeHead(302, { location: '/loop' })
    else if (status === 'inside') response.writeHead(302, { location: 'http://192.168.1.1/' })
    else if (status === 'mail') response.writeHead(302, { location: 'mailto:a@example.org' })
    else if (next) response.writeHead(Number(status), { location: `/${next}` })
    else response.statusCode = Number(status)
    response.end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const local = (address: string) => address !== '127.0.0.1'

it.each([
  ['200', 'answers'],
  ['only-get', 'answers'],
  ['301/200', 'answers'],
  ['403', 'answers'],
  ['429', 'answers'],
  ['404', 'broken'],
  ['410', 'broken'],
  ['500', 'broken'],
  ['302/404', 'broken'],
  ['loop', 'broken'],
  ['mail', 'broken'],
  ['inside', 'private'],
  ['silent', 'silent'],
])('finds that %s is one that %s', async (path, answer) => {
  expect(await askAddress(`${origin}/${path}`, { isClosed: local, patience: 500 })).toBe(answer)
})

it('asks nothing of a private network, by number or by name', async () => {
  asked.length = 0
  const { port } = new URL(origin)
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '2130706433',
    '0x7f.1',
    '[::ffff:127.0.0.1]',
  ])
    expect(await askAddress(`http://${host}:${port}/200`), host).toBe('private')
  expect(asked).toEqual([])
})

it('says that nobody is there where the connection is refused', async () => {
  expect(await askAddress('http://127.0.0.1:1/', { isClosed: local })).toBe('silent')
})
