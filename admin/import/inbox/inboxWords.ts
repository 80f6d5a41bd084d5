import type { InboxEntry } from '@/desk/inbox/inboxEntry'
import type { Locale } from '@/locales/locale'
import type { InboxMessages } from '@/locales/messagesInbox'

/** What the material is, in one quiet line: its file, its kind and how much it is. */
export function materialWords(entry: InboxEntry, messages: InboxMessages, locale: Locale): string {
  const { filename, format, bytes, length } = entry
  if (filename !== null) {
    return [filename === entry.title ? null : filename, formatName(format), sizeWords(bytes)]
      .filter(Boolean)
      .join(' · ')
  }
  const count = length && messages.length[length.language](length.count.toLocaleString(locale))
  return [messages.pasted, count ?? sizeWords(bytes)].join(' · ')
}

export function stateWords({ state, became }: InboxEntry, messages: InboxMessages): string {
  if (state !== 'accepted' || !became) return messages.states[state]
  return became.as === 'source' ? messages.becameSource : messages.becameInterview
}

/** What stands below the state, without links: what it waits for, or why it is as it is. */
export function whyWords(entry: InboxEntry, messages: InboxMessages): string {
  switch (entry.state) {
    case 'review':
      return messages.toLookAt(entry.toLookAt)
    case 'copy':
      return entry.copy ? messages.copyShare(entry.copy.title, entry.copy.percent) : ''
    case 'interrupted':
      return [messages.missing(missingWords(entry.missing, messages)), messages.resume].join(
        messages.semicolon,
      )
    case 'brokeOff':
      return messages.brokeOff
    case 'refused':
      return [entry.refusal?.message, messages.rawKept].filter(Boolean).join(messages.gap)
    case 'setAside':
      return messages.setAside(entry.setAside?.by ?? messages.nobody, entry.setAside?.reason ?? '')
    case 'accepted':
      return entry.became ? waitingWords(entry.became, messages) : messages.interviewGone
    case 'reading':
      return ''
  }
}

/** What was recognised in it; empty where nothing has been read. */
export function foundWords({ found }: InboxEntry, messages: InboxMessages): string {
  if (!found) return ''
  const { form, speakers, exchanges, sections, dates } = found
  const parts =
    form === 'qa'
      ? [messages.speakers(speakers), exchanges > 0 && messages.exchanges(exchanges)]
      : [messages.forms.narrative, sections > 0 && messages.sections(sections)]
  return [...parts, dates > 0 && messages.dates(dates)].filter(Boolean).join(messages.comma)
}

/** In steps of 1024, with one decimal below ten. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB']
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`
}

function waitingWords(
  { profiles, events }: { profiles: number; events: number },
  messages: InboxMessages,
): string {
  const parts = [
    profiles > 0 && messages.waitingPeople(profiles),
    events > 0 && messages.waitingDates(events),
  ].filter((part) => part !== false)
  return parts.length === 0 ? '' : messages.waiting(parts.join(messages.andSo))
}

function missingWords(missing: InboxEntry['missing'], messages: InboxMessages): string {
  return (missing ?? [])
    .map(({ stage, done, total }) => messages.missingParts[stage](total - done))
    .join(messages.andSo)
}

function formatName(format: string | null): string | null {
  if (format === null) return null
  return { markdown: 'Markdown', text: 'TXT', html: 'HTML' }[format] ?? format.toUpperCase()
}
