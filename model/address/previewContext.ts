/**
 * How a read says that it is made for somebody who holds a preview link: in the request's context, which no request
 * over the network can write. It carries the hash of the secret; access rules look up what the link opens.
 */
export const previewContext = (hash: string) => ({ previewHash: hash })

/** The hash that such a read carries, `null` for every other read. */
export function previewedBy(context: { previewHash?: unknown } | undefined): string | null {
  const hash = context?.previewHash
  return typeof hash === 'string' ? hash : null
}
