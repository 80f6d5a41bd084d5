/**
 * Does one step of a command and says how long it took: `✓ build  31.4 s`, or `✗ build  2.0 s` when it throws,
 * and then throws on.
 *
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @param {(line: string) => void} [say] where the line goes; commands whose output is data say it on stderr
 * @returns {Promise<T>}
 */
export async function step(name, work, say = (line) => console.log(line)) {
  const started = performance.now()
  try {
    const result = await work()
    say(stepLine('✓', name, started))
    return result
  } catch (error) {
    say(stepLine('✗', name, started))
    throw error
  }
}

/** @returns {string} */
export function stepLine(
  /** @type {'✓' | '✗'} */ sign,
  /** @type {string} */ name,
  /** @type {number} */ started,
) {
  return `${sign} ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`
}
