import { isTimeZone } from '@/model/dates/zonedTime'

/** The time zone in which the newsroom sets its times: `SITE_TIME_ZONE`, as IANA names it, or that of China. */
export function siteZone(): string {
  const named = process.env['SITE_TIME_ZONE'] ?? ''
  return isTimeZone(named) ? named : 'Asia/Shanghai'
}
