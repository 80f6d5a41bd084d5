import type { PayloadRequest } from 'payload'

import { isLocale, type Locale } from '@/locales/locale'
import { instantOf, isTimeZone } from '@/model/dates/zonedTime'
import { isRecord } from '@/transcript/convert/serialized'

import { previewDays, type PreviewDays } from './previews/previewLinks'
import { PublishingError } from './PublishingError'
import type { ScheduledAction } from './schedules/schedules'

/** The JSON object that was sent; `{}` without a body. @throws PublishingError `bad-request` */
export async function requestedJson(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body = (await req.text?.()) ?? ''
  if (body.trim() === '') return {}
  const value = parsed(body)
  if (!isRecord(value)) throw new PublishingError('bad-request')
  return value
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new PublishingError('bad-request')
  }
}

/** @throws PublishingError `no-language` */
export function requestedLocale(value: unknown): Locale {
  if (!isLocale(value)) throw new PublishingError('no-language')
  return value
}

/** @throws PublishingError `no-action` */
export function requestedAction(value: unknown): ScheduledAction {
  if (value !== 'publish' && value !== 'withdraw') throw new PublishingError('no-action')
  return value
}

/** Words to go with a request; `null` where there are none. @throws PublishingError `bad-request` */
export function requestedNote(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new PublishingError('bad-request')
  return value.trim() || null
}

/** @throws PublishingError `no-days` */
export function requestedDays(value: unknown): PreviewDays {
  const days = previewDays.find((allowed) => allowed === value)
  if (days === undefined) throw new PublishingError('no-days')
  return days
}

/**
 * An instant: ISO 8601 with its distance from UTC, or what clocks show ("2026-11-26T08:00") in a named zone. Seconds
 * do not count: a time is set to the minute.
 *
 * @throws PublishingError `no-time`, `no-zone`, `unknown-zone`
 */
export function requestedTime(at: unknown, zone: unknown): Date {
  if (typeof at !== 'string') throw new PublishingError('no-time')
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(at)) {
    const instant = new Date(at)
    if (Number.isNaN(+instant)) throw new PublishingError('no-time')
    return new Date(Math.floor(+instant / 60_000) * 60_000)
  }
  if (zone === undefined || zone === null || zone === '') throw new PublishingError('no-zone')
  if (typeof zone !== 'string' || !isTimeZone(zone)) throw new PublishingError('unknown-zone')
  const instant = instantOf(at, zone)
  if (!instant) throw new PublishingError('no-time')
  return instant
}
