'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { interfaceLocale, locales, type Locale } from '@/locales/locale'
import { checkedMessages } from '@/locales/messagesChecked'
import type { PublishMessages } from '@/locales/messagesPublish'

import { decisionOf } from './decisionOf'
import { LanguageChoice, type Choice } from './LanguageChoice'
import { LanguageFound } from './LanguageFound'
import { leadOf } from './leadOf'
import { PublishFooter } from './PublishFooter'
import { PublishSide } from './PublishSide'
import { Results, type Result } from './Results'
import { usePublishing } from './usePublishing'
import './publish.css'

type Props = {
  interview: string
  /** The language that it opens with. */
  first: Locale
  messages: PublishMessages
  onClose: () => void
  /** When a language has been published or withdrawn. */
  onDone: () => void
}

/**
 * What readers would meet, and then publishing, withdrawing or setting a time for one language or for both; for a
 * contributor, asking for a review. A modal dialogue of the browser keeps the focus inside, closes on Escape and gives
 * the focus back. It stands outside of Payload's form, which Enter in a field would send.
 */
export function PublishDialogue({ interview, first, messages, onClose, onDone }: Props) {
  const dialogue = useRef<HTMLDialogElement>(null)
  const { i18n } = useTranslation()
  const language = interfaceLocale(i18n.language)
  const checked = checkedMessages[language]
  const [choice, setChoice] = useState<Choice>(first)
  const [action, setAction] = useState<'publish' | 'withdraw'>('publish')
  const [at, setAt] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [results, setResults] = useState<Result[]>([])
  const looksAt = { zh: choice !== 'en', en: choice !== 'zh' }
  const publishing = usePublishing(interview, looksAt, messages.unreachable)
  const { languages, found, problem, busy, ask, read } = publishing
  useEffect(() => dialogue.current?.showModal(), [])

  const chosen = locales.filter((locale) => looksAt[locale])
  const name = choice === 'both' ? messages.bothLanguages : messages.languageName[choice]
  const mayPublish = languages?.mayPublish ?? false
  const publicOnes = chosen.filter((locale) => languages?.languages[locale].status === 'published')

  /** One after the other: what fails in one language keeps nothing from the other. */
  async function decide() {
    const asked = at === null ? action : 'schedule'
    const all: Result[] = []
    for (const locale of action === 'withdraw' ? publicOnes : chosen) {
      const problem =
        at === null
          ? await ask(action, 'POST', {
              locale,
              ...(action === 'publish' && { since: found[locale]?.revision }),
            })
          : await ask('schedules', 'POST', { locale, action, at, zone: languages?.zone })
      all.push({ locale, asked, problem })
    }
    const isDone = all.every((one) => one.problem === null)
    setResults(isDone ? [] : all)
    for (const one of isDone ? all : [])
      toast.success(messages.results.done[asked](messages.languageName[one.locale]))
    if (at === null && isDone) dialogue.current?.close()
    else await read()
    if (at === null && all.some((one) => one.problem === null)) onDone()
  }

  async function change(
    path: string,
    method: 'POST' | 'DELETE',
    told?: string,
    body?: { locale: Locale; note: string },
  ) {
    const failed = await ask(path, method, body)
    if (failed !== null) toast.error(failed)
    else if (told) toast.success(told)
    await read()
  }

  function choose(next: Choice) {
    setChoice(next)
    setAction('publish')
    setResults([])
  }

  const title = !mayPublish && languages ? messages.checksTitle(name) : messages.title[action](name)
  return createPortal(
    <dialog
      ref={dialogue}
      className="fp-view fp-publish"
      aria-labelledby="fp-publish"
      onClose={onClose}
    >
      <header>
        <div className="fp-grow">
          <h2 id="fp-publish">{title}</h2>
          {languages && action === 'publish' && (
            <p className="fp-2">{leadOf({ languages, found, chosen, messages, checked })}</p>
          )}
        </div>
        <LanguageChoice
          choice={choice}
          messages={messages}
          mayChooseBoth={mayPublish}
          onChoose={choose}
        />
        <button
          className="fp-btn fp-btn--none"
          type="button"
          aria-label={messages.close}
          onClick={() => dialogue.current?.close()}
        >
          ✕
        </button>
      </header>
      <div className="fp-publish__body" aria-busy={chosen.some((locale) => found[locale] === null)}>
        <div className="fp-publish__found" aria-live="polite">
          {problem !== null && results.length === 0 && (
            <p role="alert" className="fp-problem">
              {problem}
            </p>
          )}
          {results.length > 0 && <Results results={results} messages={messages} />}
          {action === 'withdraw' ? (
            publicOnes.map((locale) => (
              <p key={locale}>{messages.withdrawal(messages.languageName[locale])}</p>
            ))
          ) : (
            <>
              {chosen.map((locale) => (
                <LanguageFound
                  key={locale}
                  found={found[locale]}
                  isOriginal={languages?.originalLanguage === locale}
                  isNamed={choice === 'both'}
                  {...{ interview, locale, messages, checked }}
                />
              ))}
            </>
          )}
        </div>
        {languages && (
          <PublishSide
            onAt={setAt}
            onNote={setNote}
            onAsk={(path, method, told) => void change(path, method, told)}
            {...{ languages, chosen, messages, language, action, at, note }}
          />
        )}
      </div>
      <PublishFooter
        decision={decisionOf(
          { languages, found, chosen, name, action, at, busy, messages, checked },
          decide,
          (locale) => change('reviews', 'POST', messages.review.hasAsked, { locale, note }),
        )}
        mayWithdraw={publicOnes.length > 0}
        onAction={setAction}
        onClose={() => dialogue.current?.close()}
        {...{ messages, name, action, mayPublish }}
      />
    </dialog>,
    document.body,
  )
}
