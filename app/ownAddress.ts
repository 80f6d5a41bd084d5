/**
 * A path of this very server, by the name under which it was started. Next compares names to tell its own addresses
 * from foreign ones, and sends readers the path alone; a request's own name may have been rewritten on the way
 * (`127.0.0.1` arrives as `localhost`).
 */
export function ownAddress(path: string): URL {
  const host = process.env['HOST'] || 'localhost'
  const name = host.includes(':') ? `[${host}]` : host
  return new URL(path, `http://${name}:${process.env['PORT'] || '3000'}`)
}

/** The same where the server asks itself: listening everywhere is no place to ask. */
export function askedAddress(path: string): URL {
  const url = ownAddress(path)
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = 'localhost'
  return url
}
