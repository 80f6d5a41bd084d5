import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/** Notes each call in `calls`, builds by writing what a build leaves, and serves nothing but its health. */
const fakeNext = `
const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs')
const [mode, , host, , port] = process.argv.slice(2)
appendFileSync('.calls', mode + '\\n')
if (mode === 'build') {
  rmSync('.next', { recursive: true, force: true })
  mkdirSync('.next')
  writeFileSync('.next/BUILD_ID', 'one')
} else if (mode === 'start') {
  require('node:http')
    .createServer((request, response) => {
      response.statusCode = request.url === '/api/health' ? 200 : 404
      response.end(process.env.PAYLOAD_SECRET)
    })
    .listen(Number(port), host)
  process.on('SIGTERM', () => process.exit(143))
}
`

/** Makes the database file, as migrations would. */
const fakePrepare = `
import { appendFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
export async function main(args: string[]): Promise<number> {
  appendFileSync('.calls', ['prepare', ...args].join(' ') + '\\n')
  writeFileSync(fileURLToPath(process.env.DATABASE_URI ?? ''), '')
  return 0
}
`

export type FakeProject = {
  folder: string
  write: (path: string, content: string) => void
  /** What was called since the last look. */
  calls: () => string[]
  remove: () => void
}

/** A folder with our real commands in it, and in place of every installed program one that only notes its call. */
export function makeFakeProject(): FakeProject {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  mkdirSync(join(folder, 'scripts'))
  for (const name of readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.mjs')))
    cpSync(join(root, 'scripts', name), join(folder, 'scripts', name))
  write('package.json', '{ "type": "module" }')
  write('package-lock.json', '{ "packages": {} }')
  write('node_modules/.package-lock.json', '{ "packages": {} }')
  write('node_modules/next/dist/bin/next', fakeNext)
  symlinkSync(join(root, 'node_modules/tsx'), join(folder, 'node_modules/tsx'))
  write('scripts/prepareMain.ts', fakePrepare)
  write('app/page.tsx', 'export default null')
  write('content/sample.ts', 'export default null')
  const log = join(folder, '.calls')
  return {
    folder,
    write,
    calls: () => {
      const lines = readFileSync(log, 'utf8').trim().split('\n')
      rmSync(log)
      return lines
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
