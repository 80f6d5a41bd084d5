import { createServer } from 'node:http'

/** A service that suggests translations, on this machine: it says the words again, and declines what says so. */
export async function startSuggestService(): Promise<{ address: string; end: () => void }> {
  const server = createServer((request, response) => {
    let sent = ''
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()))
    request.on('end', () => {
      const { messages }: { messages: { content: string }[] } = JSON.parse(sent)
      const words = /<text>\n([\s\S]*)\n<\/text>/.exec(messages.at(-1)?.content ?? '')?.[1] ?? ''
      const declined = words.includes('没有人守')
      response.writeHead(declined ? 400 : 200, { 'content-type': 'application/json' })
      const message = { role: 'assistant', content: `In English: ${words}` }
      response.end(
        JSON.stringify(
          declined
            ? { error: { code: 'content_filter' } }
            : { choices: [{ message, finish_reason: 'stop' }] },
        ),
      )
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('no port')
  return {
    address: `http://127.0.0.1:${place.port}/v1`,
    end: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
