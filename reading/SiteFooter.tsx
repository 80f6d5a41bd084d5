import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { feedPath } from '@/model/address/addresses'
import type { Site } from '@/model/page/listPages'
import { isSafeUrl } from '@/model/address/safeUrl'

type Props = {
  locale: Locale
  site: Pick<Site, 'rights' | 'links' | 'notice'>
}

export function SiteFooter({ locale, site }: Props) {
  const messages = siteMessages[locale]
  const other = facingLocale(locale)
  const links = site.links.filter((link) => isSafeUrl(link.href))
  return (
    <footer className="site ui">
      <div className="cols">
        <section>
          <h2>{messages.subscribe}</h2>
          <ul>
            <li>
              <a href={feedPath(locale)}>{messages.feed}</a>
            </li>
            <li>
              <a href={feedPath(other)} lang={languageTag[other]} hrefLang={languageTag[other]}>
                {siteMessages[other].feed}
              </a>
            </li>
          </ul>
        </section>
        {site.rights && (
          <section>
            <h2>{messages.rights}</h2>
            <p>{site.rights}</p>
          </section>
        )}
        {(links.length > 0 || site.notice) && (
          <section>
            <h2>{messages.about}</h2>
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
            {site.notice && <p>{site.notice}</p>}
          </section>
        )}
      </div>
    </footer>
  )
}
