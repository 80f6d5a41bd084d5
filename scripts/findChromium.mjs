import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { Refusal, refuse } from './refusal.mjs'
import { programs } from './run.mjs'
import { aptInstall, findProgram, runs, succeeds } from './runs.mjs'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium that starts on this machine, got if need be: the one that `CHROMIUM_PATH` names, the system's, the one
 * that Playwright keeps, one that Playwright downloads, or Debian's package.
 *
 * @returns {Promise<string>} its absolute path
 * @throws {Refusal} when there is none and none could be got
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (runs(named)) return named
    throw new Refusal(
      `CHROMIUM_PATH names no browser that starts: ${named}\nCHROMIUM_PATH 指向的浏览器无法启动：${named}`,
    )
  }
  const there = findProgram(...systemNames) ?? (await playwrightsOwn())
  if (there) return there
  if (succeeds(process.execPath, [programs.playwright, 'install', 'chromium'])) {
    const downloaded = await playwrightsOwn()
    if (downloaded) return downloaded
  }
  const installed = aptInstall('chromium') ? findProgram('chromium') : undefined
  if (installed) return installed
  throw new Refusal(
    'No Chromium was found and none could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test\n' +
      '找不到 Chromium，也无法自动安装。请自行安装并指定路径：CHROMIUM_PATH=/path/to/chromium npm test',
  )
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return runs(path) ? path : undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  Promise.resolve()
    .then(() => ensureInstalled())
    .then(findChromium)
    .then((path) => console.log(path))
    .catch(refuse)
}
