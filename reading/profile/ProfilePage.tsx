import { listMessages } from '@/locales/messagesLists'
import { profileMessages } from '@/locales/messagesProfile'
import { siteMessages } from '@/locales/messagesSite'
import { languageTag } from '@/locales/locale'
import { profilesPath } from '@/model/address/addresses'
import type { ProfilePage as Page } from '@/model/page/profilePage'
import { isSafeUrl } from '@/model/address/safeUrl'
import { HanText } from '../HanText'
import { SpecimenNotice } from '../SpecimenNotice'
import { EventList } from '../timeline/EventList'
import { Facts } from './Facts'
import { OwnWords } from './OwnWords'
import { Portrait } from './Portrait'
import { ProfileBody } from './ProfileBody'
import { Relations } from './Relations'
import { SaidAbout } from './SaidAbout'
import { Section } from '../lists/Section'
import { Works } from './Works'
import { monthOf } from '../lists/monthOf'

/** A person, organisation, work or concept: only the sections that there is something to say in. */
export function ProfilePage({ page }: { page: Page }) {
  const { locale, kind } = page
  const messages = profileMessages[locale]
  return (
    <div className="wrap">
      <ProfileHead page={page} />
      <ProfileBody paragraphs={page.body} locale={locale} />
      <Facts facts={page.facts} locale={locale} />
      <OwnWords page={page} />
      {page.career.length > 0 && (
        <Section
          id="history"
          className="career"
          title={messages.history[kind]}
          locale={locale}
          note={
            <>
              {messages.historyCount(page.career.length)}
              {page.timelines.length > 0 && siteMessages[locale].comma + messages.seeAlso}
              {page.timelines.map((link, index) => (
                <span key={link.href}>
                  {index > 0 && siteMessages[locale].listSeparator}
                  <a href={link.href}>{link.text}</a>
                </span>
              ))}
            </>
          }
        >
          <EventList events={page.career} locale={locale} except={page.name} />
        </Section>
      )}
      <SaidAbout quotations={page.saidAbout} kind={kind} locale={locale} />
      <Works works={page.works} kind={kind} locale={locale} />
      <Relations page={page} />
      <ExternalIds page={page} />
      {isBare(page) && <p className="bare">{messages.noContent}</p>}
      {page.specimen && <SpecimenNotice locale={locale} />}
    </div>
  )
}

function ProfileHead({ page }: { page: Page }) {
  const { locale } = page
  const messages = profileMessages[locale]
  return (
    <header className="head">
      <p className="kick ui">
        <a href={profilesPath(locale)}>{listMessages[locale].kinds[page.kind]}</a>
        {page.updatedAt &&
          siteMessages[locale].comma + messages.updated(monthOf(page.updatedAt, locale))}
      </p>
      <h1 className="names">
        <span>{page.name}</span>
        {page.otherName && <span lang={languageTag[page.otherLocale]}> {page.otherName}</span>}
      </h1>
      {page.summary && (
        <p className="stand">
          <HanText text={page.summary} locale={locale} />
        </p>
      )}
      {page.aliases.length > 0 && (
        <dl className="alias ui">
          <div>
            <dt>{messages.aliases}</dt>
            <dd>
              {page.aliases.map(({ text, lang }, index) => (
                <span key={text}>
                  {index > 0 && siteMessages[locale].listSeparator}
                  <span lang={lang ?? undefined}>{text}</span>
                </span>
              ))}
            </dd>
          </div>
        </dl>
      )}
      {page.portrait && <Portrait figure={page.portrait} name={page.name} />}
    </header>
  )
}

function ExternalIds({ page }: { page: Page }) {
  if (page.externalIds.length === 0) return null
  return (
    <Section id="ids" title={profileMessages[page.locale].externalIds} locale={page.locale}>
      <dl className="facts">
        {page.externalIds.map(({ label, value, url }) => (
          <div key={`${label} ${value}`}>
            <dt className="ui">{label}</dt>
            <dd className="id ui">{isSafeUrl(url) ? <a href={url}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function isBare(page: Page): boolean {
  const lists = [page.body, page.facts, page.ownWords, page.career, page.saidAbout, page.works]
  return !page.summary && [...lists, page.relations].every((list) => list.length === 0)
}
