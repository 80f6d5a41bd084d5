import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** SHA-256 of the bytes, in hexadecimal: the name under which they are kept. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Keeps the bytes under `DATA_DIR/raw/<sha256>`. They are on the disk when this returns, whole or not at all: a
 * crash leaves at most a file that nobody reads. Keeping the same bytes again does nothing.
 */
export async function keepRaw(hash: string, bytes: Uint8Array): Promise<void> {
  const target = placeOf(hash)
  const kept = await stat(target).catch(() => null)
  if (kept?.size === bytes.length) return
  await mkdir(path.dirname(target), { recursive: true })
  const temporary = `${target}.${randomUUID()}`
  const file = await open(temporary, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(temporary, target)
  await syncDirectory(path.dirname(target))
}

/** The bytes as they came in; `null` when they are not there. */
export async function readRaw(hash: string): Promise<Uint8Array | null> {
  try {
    return await readFile(placeOf(hash))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** A rename is only safe from a power cut once its directory has been written too. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function placeOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError(`not a SHA-256: ${hash}`)
  return path.join(path.resolve(process.env['DATA_DIR'] ?? 'data'), 'raw', hash)
}
