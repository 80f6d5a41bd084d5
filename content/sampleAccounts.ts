import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

const roles = ['admin', 'editor', 'contributor'] as const
const names = { admin: '站长', editor: '编辑', contributor: '译者' }

type SignIn = Record<(typeof roles)[number], { email: string; password: string }>

/**
 * One account for each role, with passwords made at random on this machine and written to `sign-in.json` in the
 * data directory, readable to its owner alone. An account whose password is written there stays as it is.
 */
export async function sampleAccounts(payload: Payload, dataDirectory: string): Promise<void> {
  const file = path.join(dataDirectory, 'sign-in.json')
  const known = await readSignIn(file)
  const signIn: SignIn = known ?? {
    admin: account('admin'),
    editor: account('editor'),
    contributor: account('contributor'),
  }
  for (const role of roles) {
    const { email, password } = signIn[role]
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
    })
    const [user] = docs
    if (!user)
      await payload.create({
        collection: 'users',
        data: { email, password, role, name: names[role] },
      })
    else if (!known) await payload.update({ collection: 'users', id: user.id, data: { password } })
  }
  if (known) return
  await writeFile(`${file}.new`, `${JSON.stringify(signIn, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

function account(role: (typeof roles)[number]) {
  return { email: `${role}@example.org`, password: randomBytes(12).toString('base64url') }
}

async function readSignIn(file: string): Promise<SignIn | null> {
  try {
    const signIn: SignIn = JSON.parse(await readFile(file, 'utf8'))
    return roles.every((role) => signIn[role]?.email && signIn[role]?.password) ? signIn : null
  } catch {
    return null
  }
}
