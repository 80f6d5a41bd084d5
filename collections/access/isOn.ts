/** Flags arrive as booleans from code and as words from a query string. */
export function isOn(flag: unknown): boolean {
  return flag === true || flag === 'true'
}
