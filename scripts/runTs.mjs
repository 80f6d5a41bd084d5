/**
 * `node --conditions=production scripts/runTs.mjs FILE.ts ARGUMENTS…` calls `main(arguments)` of that module, which
 * answers the exit code.
 *
 * The rich-text editor that Payload loads waits at its own top level inside a cycle of imports. On Node 20 such an
 * import may never come back, and the process ends as if all were done. The condition picks the editor's build
 * without that wait; nothing here is imported statically or awaited at the top level; and an end without an answer
 * is an error.
 */
process.exitCode = 13

const [file, ...args] = process.argv.slice(2)

import('tsx/esm/api')
  .then(async ({ register }) => {
    register()
    const [{ resolve }, { pathToFileURL }] = await Promise.all([
      import('node:path'),
      import('node:url'),
    ])
    return import(pathToFileURL(resolve(file ?? '')).href)
  })
  .then((module) => module.main(args))
  // Open connections would keep the process alive; what was printed is written first.
  .then((code) => process.stdout.write('', () => process.exit(code)))
  .catch((error) => {
    console.error(error)
    process.exit(1)
  })
