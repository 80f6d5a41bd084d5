/** Whether the name is one of a time zone, as IANA's database has them ("Asia/Shanghai"). */
export function isTimeZone(name: string): boolean {
  try {
    // Distances such as "+08:00" are no names, though newer engines take them.
    return /^[A-Za-z]/.test(
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone,
    )
  } catch {
    return false
  }
}

/**
 * The instant at which clocks in a zone show a time.
 *
 * @param wall "2026-11-26T08:00"
 * @returns `null` where it is no time, or where the clocks skip it. Of a time that they show twice, the first.
 */
export function instantOf(wall: string, zone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return null
  const asUtc = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asUtc)) return null
  // The offset changes at most by a day's worth around the time asked for: try those that hold on either side.
  const day = 24 * 60 * 60 * 1000
  const offsets = [asUtc - day, asUtc + day].map((time) => offsetAt(new Date(time), zone))
  const instants = offsets.map((offset) => new Date(asUtc - offset)).sort((a, b) => +a - +b)
  return instants.find((instant) => wallTime(instant, zone) === wall) ?? null
}

/** What clocks in a zone show at an instant, as "2026-11-26T08:00". */
export function wallTime(instant: Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(instant)
    .replace(' ', 'T')
}

/** How far a zone is ahead of UTC at an instant, as "UTC+8" or "UTC−3:30". */
export function utcOffset(instant: Date, zone: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000)
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const clock = rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, '0')}`
  return `UTC${minutes < 0 ? '−' : '+'}${clock}`
}

function offsetAt(instant: Date, zone: string): number {
  const minute = Math.floor(+instant / 60_000) * 60_000
  return Date.parse(`${wallTime(instant, zone)}:00Z`) - minute
}
