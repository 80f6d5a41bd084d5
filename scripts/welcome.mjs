import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * What stands on the screen once the site is served.
 *
 * @param {Pick<import('./environment.mjs').Settings, 'siteUrl' | 'dataDir'>} settings
 * @param {string} [from] folder that the path of the sign-in file is said from
 */
export function welcome({ siteUrl, dataDir }, from = process.cwd()) {
  const signIn = join(dataDir, 'sign-in.json')
  return [
    '',
    `  site     ${siteUrl}`,
    `  admin    ${siteUrl}/admin`,
    ...(existsSync(signIn)
      ? [`  sign in  as one of the accounts in ${relative(from, signIn)}`]
      : []),
    '',
  ].join('\n')
}
