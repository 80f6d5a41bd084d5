/**
 * `node scripts/runTs.mjs FILE.ts ARGUMENTS…` calls `main(arguments)` of that module, which answers the exit code.
 *
 * Nothing here is imported statically or awaited at the top level: on Node 20 the rich-text editor that Payload loads
 * waits at its own top level inside a cycle of imports, and about every second start then hangs or exits 13.
 */
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
