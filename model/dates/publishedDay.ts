/** The UTC day of an ISO 8601 instant, as EDTF. */
export function publishedDay(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10)
}
