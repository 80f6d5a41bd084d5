import { languageTag, type Locale } from '@/locales/locale'
import type { Name } from '@/model/page/name'

type Props = { name: Name; locale: Locale; className?: string }

/** A name, with its language where that is not the page's, and a link where it has a page in the reader's language. */
export function NameLink({ name, locale, className }: Props) {
  const lang = name.locale === locale ? undefined : languageTag[name.locale]
  if (name.href === null)
    return (
      <span lang={lang} className={className}>
        {name.text}
      </span>
    )
  return (
    <a href={name.href} lang={lang} className={className}>
      {name.text}
    </a>
  )
}
