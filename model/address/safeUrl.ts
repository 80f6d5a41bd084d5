/**
 * Whether an address may stand in a link that readers follow: http, https, mailto, or a place on this site. Refused
 * are other schemes (`javascript:`, `data:`), `//host`, and relative paths that nobody can check.
 */
export function isSafeUrl(url: string | null | undefined): url is string {
  // A browser drops tabs and line ends inside an address and would see another scheme than we do.
  if (!url || hasControl(url)) return false
  if (/^(?:\/(?![/\\])|#)/.test(url)) return true
  return /^(?:https?:\/\/|mailto:)/i.test(url) && URL.canParse(url)
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character <= ' ' || character === '\u007f')
}
