/**
 * @typedef {object} Package one entry of a lock file
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {boolean} [dev]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */

/**
 * Whether `node_modules` holds what the lock file names. npm keeps a record of what it installed last, written when it
 * is done, so that a broken installation has none.
 *
 * @param {Record<string, Package>} wanted `packages` of `package-lock.json`
 * @param {Record<string, Package>} there `packages` of `node_modules/.package-lock.json`
 * @param {object} machine
 * @param {string} machine.platform as Node names it
 * @param {string} machine.arch
 * @param {boolean} machine.withoutDev whether development packages may be missing, as in a pruned image
 */
export function installed(wanted, there, { platform, arch, withoutDev }) {
  const complete = Object.entries(wanted).every(
    ([path, { version, optional, devOptional, dev }]) => {
      const found = there[path]
      if (path === '') return true
      if (found) return found.version === version
      return optional || (withoutDev && (dev || devOptional))
    },
  )
  // A folder copied from another kind of machine brings binaries that don't run here.
  const ours = Object.entries(there).every(
    ([path, { os = [platform], cpu = [arch] }]) =>
      path in wanted && admits(os, platform) && admits(cpu, arch),
  )
  return complete && ours
}

/** npm's lists may also say what is excluded: `!win32`. */
function admits(/** @type {string[]} */ list, /** @type {string} */ name) {
  if (list.includes(`!${name}`)) return false
  return list.includes(name) || list.every((entry) => entry.startsWith('!'))
}
