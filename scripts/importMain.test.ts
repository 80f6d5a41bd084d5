import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const fixture = 'importer/fixtures/labelled.md'

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/importMain.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.json` },
  })
}

describe('npm run import', () => {
  it('prints one array and nothing else with --json, and says which known article this is a copy of', () => {
    const { status, stdout, stderr } = run(fixture, '--json', '--against', fixture)
    const [proposal, ...others]: unknown[] = JSON.parse(stdout)
    expect(others).toEqual([])
    expect(proposal).toMatchObject({
      file: 'labelled.md',
      form: 'qa',
      copyOf: { file: 'labelled.md', containment: 1, kind: 'same' },
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 30_000)

  it('reads the others where one is refused, says why, and answers 1', () => {
    const { status, stdout, stderr } = run('app/favicon.nowhere', process.execPath, fixture)
    expect(stdout).toContain('潮声 (interviewer, 5 turns)')
    expect(stderr).toContain('app/favicon.nowhere: ENOENT')
    expect(stderr).toMatch(/too-large|not-text/)
    expect(status).toBe(1)
  }, 30_000)

  it.each([[['--form', 'poem', fixture]]])(
    'answers 2 to the wrong usage %j',
    (args) => {
      const { status, stdout, stderr } = run(...args)
      expect(stdout).toBe('')
      expect(stderr).toContain('Usage: npm run import')
      expect(status).toBe(2)
    },
    30_000,
  )
})
