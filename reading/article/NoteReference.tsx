import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'

type Props = { number: number; text: string; locale: Locale; prefix: string }

/**
 * A note and the number that calls it. There is one note element, right behind its number: in the margin where there
 * is one, else a popover that the button opens. Style sheets show the button or the plain link, never both.
 */
export function NoteReference({ number, text, locale, prefix }: Props) {
  const id = `${prefix}${number}`
  const label = siteMessages[locale].note(number)
  return (
    <>
      <button type="button" className="ref narrow ui" popoverTarget={id} aria-label={label}>
        {number}
      </button>
      <a className="ref wide ui" href={`#${id}`} aria-label={label}>
        {number}
      </a>
      <span className="note" role="note" popover="auto" id={id}>
        <b>{number}</b>
        {text}
      </span>
    </>
  )
}
