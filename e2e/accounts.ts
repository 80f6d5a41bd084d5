import { readFileSync } from 'node:fs'

export type Role = 'admin' | 'editor' | 'contributor'

/** The sample account of a role, as `sign-in.json` of the served site names it. */
export function accountOf(role: Role): { email: string; password: string } {
  const file = process.env.SIGN_IN_FILE
  if (!file)
    throw new Error('The tests were not started by their own setup: SIGN_IN_FILE is not set')
  const accounts: Record<Role, { email: string; password: string }> = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return accounts[role]
}
