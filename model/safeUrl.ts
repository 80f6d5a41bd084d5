/**
 * The address as it may stand in a link that readers follow: http, https, mailto, or a place on this site.
 * Anything else (`javascript:`, `data:`, `//host`, a relative path that nobody can check) is `null`.
 */
export function safeUrl(url: string | null | undefined): string | null {
  // A browser drops tabs and line ends inside an address and would see another scheme than we do.
  if (!url || hasControl(url)) return null
  if (/^(?:\/(?![/\\])|#)/.test(url)) return url
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return null
  return URL.canParse(url) ? url : null
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character <= ' ' || character === '\u007f')
}
