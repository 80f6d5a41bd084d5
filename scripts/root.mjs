import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever a command was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url))
