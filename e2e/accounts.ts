import { readFileSync } from 'node:fs'

export const roles = ['admin', 'editor', 'contributor'] as const
export type Role = (typeof roles)[number]

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

/**
 * The session of a role, begun once for all tests: two browsers that sign in to one account at the same moment may
 * lose one of the two sessions.
 */
export function sessionOf(role: Role): string {
  const sessions: Record<Role, string> = JSON.parse(process.env.SESSIONS ?? '{}')
  return sessions[role]
}

/** Begins a session for each role, one after the other. */
export async function beginSessions(siteUrl: string): Promise<Record<string, string>> {
  const sessions: Record<string, string> = {}
  for (const role of roles) {
    const response = await fetch(`${siteUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(accountOf(role)),
    })
    const { token }: { token: string } = await response.json()
    sessions[role] = token
  }
  return sessions
}
