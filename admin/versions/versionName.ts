import { wallTime } from '@/model/dates/zonedTime'

/** What a version is called: the time at which it was stored, by the clocks of the site. */
export function versionName(at: string, zone: string): string {
  return wallTime(new Date(at), zone).replace('T', ' ')
}
