import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

/** @throws {Refusal} when somebody listens on this port already */
export async function refuseTakenPort(/** @type {number} */ port, /** @type {string} */ host) {
  if ((await portBound(port, host)) !== undefined) return
  throw new Refusal(
    `Port ${port} is taken. Stop what listens there, or choose another one: PORT=${port + 1} npm start\n` +
      `端口 ${port} 已被占用。请停止占用它的程序，或改用其他端口：PORT=${port + 1} npm start`,
  )
}

/** @returns {Promise<number>} a port of this machine that nobody listens on */
export async function freePort() {
  const port = await portBound(0, '127.0.0.1')
  if (port === undefined) throw new Refusal('This machine has no free port.')
  return port
}

/** @returns {Promise<number | undefined>} the port, after it was bound and let go; undefined where that failed */
function portBound(/** @type {number} */ port, /** @type {string} */ host) {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') done(undefined)
      else fail(error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
