/** A failure that its message explains in full: whoever typed the command needs no stack. */
export class Refusal extends Error {}

/** Ends the command: says what went wrong and exits 1. For the last `.catch` of every command. */
export function refuse(/** @type {unknown} */ error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : error)
  process.exit(1)
}
