'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

import type { Acceptance } from '@/desk/acceptance'
import { applyEdits } from '@/desk/applyEdits'
import type { Change, PassageKey } from '@/desk/edits'
import { lineNumbers } from '@/desk/rawLines'
import type { Review } from '@/desk/reviewOf'
import { reviewWarnings, type ReviewWarning } from '@/desk/reviewWarnings'
import { whatStandsAt } from '@/desk/whatStandsAt'
import { languageTag, type Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'
import { reviewMessages, type ReviewMessages } from '@/locales/messagesReview'

import { AcceptBar } from '../AcceptBar'
import { callDesk } from '../callDesk'
import { CopyQuestion } from '../CopyQuestion'
import { EditsBanner } from './EditsBanner'
import { DatesAndNames, Outline } from './FoundLists'
import { KeyHelp } from './KeyHelp'
import { KeyLine } from './KeyLine'
import { MetadataFields } from './MetadataFields'
import { PassageList, type ListHandle } from './PassageList'
import { RawPane } from './RawPane'
import { ReadAgain } from './ReadAgain'
import { RemovedList } from './RemovedList'
import { ReviewBar } from './ReviewBar'
import type { Span } from './rawPlaces'
import type { ReviewCommand } from './reviewKeys'
import { SpeakerCards } from './SpeakerCards'
import { useEdits } from './useEdits'
import { WarningList } from './WarningList'

type Metadata = Review['proposal']['metadata']

export type ReviewDeskProps = {
  id: string
  language: Locale
  review: Review
  copy: { id: string; title: string; kind: 'same' | 'excerpt' | 'damaged'; percent: number } | null
  state: 'review' | 'copy' | 'interrupted' | 'accepted' | 'setAside'
  /** Whether the editor wants single letters as keys. */
  plainKeys: boolean
  /** Title, facts about the file, and what else stands above. */
  head: ReactNode
  banner: ReactNode
}

/** What of the raw text is painted, and where the answer to a click on it stands. */
type Looking =
  { what: 'passage' } | { what: 'removal'; removal: number } | { what: 'span'; span: Span }

/** The review of one import: raw text, proposal, data, and the bar that accepts it. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { id, language, review, copy, state, plainKeys, head, banner } = props
  const { proposal: stored, raw } = review
  const messages = reviewMessages[language]
  const work = useEdits(id, review)
  const { edits, change, undo, redo } = work
  const isOpen = state === 'review' || state === 'copy'

  const edited = useMemo(() => applyEdits(stored, edits), [stored, edits])
  const { passages } = edited
  const warnings = useMemo(
    () => reviewWarnings(stored, edited, language),
    [stored, edited, language],
  )
  const unseen = warnings.decide.filter(({ settled }) => !settled)
  const doubtful = useMemo(
    () =>
      new Set([
        ...warnings.decide.flatMap(({ settled, passage }) => (settled ? [] : (passage ?? []))),
        ...passages.flatMap(({ key, inferred }) => (inferred ? [key] : [])),
      ]),
    [warnings, passages],
  )

  const [chosen, setChosen] = useState<PassageKey | null>(
    () => unseen.find(({ passage }) => passage !== null)?.passage ?? passages[0]?.key ?? null,
  )
  const [looking, setLooking] = useState<Looking>({ what: 'passage' })
  const [lastPlace, setLastPlace] = useState(0)
  const place = passages.findIndex(({ key }) => key === chosen)
  if (place >= 0 && place !== lastPlace) setLastPlace(place)
  // What was chosen may have gone with an undo: whoever stands there now takes its place.
  const current = passages[place] ?? passages[Math.min(lastPlace, passages.length - 1)]
  const selected = current?.key ?? null
  const select = useCallback((key: PassageKey) => {
    setChosen(key)
    setLooking({ what: 'passage' })
  }, [])

  const list = useRef<ListHandle>(null)
  const rawChoice = useRef<HTMLInputElement>(null)
  const sideChoice = useRef<HTMLInputElement>(null)
  const screen = useRef<HTMLDivElement>(null)
  const [help, setHelp] = useState(false)
  /** The warning that was looked at last; the next one follows it. */
  const [seen, setSeen] = useState<number | null>(null)

  function go(key: PassageKey) {
    select(key)
    list.current?.focus(key)
  }
  function nextWarning() {
    const last = warnings.decide.findIndex(({ place: own }) => own === seen)
    const next = warnings.decide.find(({ settled }, i) => !settled && i > last) ?? unseen[0]
    if (next) see(next)
  }
  function see({ place: own, code, passage, span }: ReviewWarning) {
    setSeen(own)
    if (code === 'no-title') return focusField('title')
    if (passage !== null) go(passage)
    if (span) setLooking({ what: 'span', span })
  }
  function onCommand({ do: what }: ReviewCommand) {
    if (what === 'undo') undo()
    else if (what === 'redo') redo()
    else if (what === 'warning') nextWarning()
    else if (what === 'help') setHelp(true)
  }
  function focusField(field: keyof Metadata) {
    if (sideChoice.current) sideChoice.current.checked = true
    screen.current?.querySelector<HTMLElement>(`input[name="${field}"]`)?.focus()
  }
  function showRaw(span: Span | undefined) {
    if (!span) return
    setLooking({ what: 'span', span })
    if (rawChoice.current) rawChoice.current.checked = true
  }
  function pickRaw(at: number) {
    const standing = whatStandsAt(at, stored, edited)
    if (standing?.what === 'passage') return go(standing.key)
    if (standing?.what === 'removal') {
      setLooking(standing)
      if (sideChoice.current) sideChoice.current.checked = true
      screen.current
        ?.querySelector(`[data-removal="${standing.removal}"]`)
        ?.scrollIntoView({ block: 'nearest' })
    }
    if (standing?.what === 'field') {
      focusField(standing.field)
    }
  }

  // The keys are there at once: whoever came here came to go through the passages.
  useEffect(() => {
    if (document.activeElement === document.body) {
      screen.current
        ?.querySelector<HTMLElement>('.fp-psg [tabindex="0"]')
        ?.focus({ preventScroll: true })
    }
  }, [])

  const lineOf = useMemo(() => lineNumbers(raw), [raw])
  const facts = useMemo(() => firstSpans(stored.provenance), [stored])
  const removedSpans = useMemo(
    () => stored.removed.flatMap(({ span }, i): Span[] => (edited.restored.has(i) ? [] : [span])),
    [stored, edited.restored],
  )
  const warnedSpans = useMemo(
    () => stored.warnings.flatMap(({ span }): Span[] => (span ? [span] : [])),
    [stored],
  )
  const painted =
    looking.what === 'span'
      ? looking.span
      : looking.what === 'removal'
        ? (stored.removed[looking.removal]?.span ?? null)
        : (current?.span ?? null)

  const onMetadata = useCallback(
    (metadata: Partial<Metadata>) => change({ do: 'metadata', metadata }),
    [change],
  )
  const answer = edited.answer ?? (copy && state === 'copy' ? 'source' : 'new')
  const accepting = useAccepting({ ...props, answer, flush: work.flush })

  return (
    <div className="fp-work" ref={screen}>
      <ReviewBar
        head={head}
        rawChoice={rawChoice}
        sideChoice={sideChoice}
        canUndo={isOpen && edits.taken > 0}
        canRedo={isOpen && edits.taken < edits.changes.length}
        messages={messages}
        onUndo={undo}
        onRedo={redo}
      />
      {banner}
      <EditsBanner work={work} messages={messages} />
      {copy && state === 'copy' && (
        <CopyQuestion
          {...copy}
          href={`/admin/collections/interviews/${copy.id}`}
          answer={answer}
          messages={deskMessages[language]}
          onAnswer={(said) => change({ do: 'answer', answer: said })}
        />
      )}
      <div className="fp-panes">
        <RawPane
          raw={raw}
          language={languageTag[stored.language]}
          removed={removedSpans}
          warned={warnedSpans}
          selected={painted}
          messages={messages}
          onPick={pickRaw}
        />
        <section className="fp-pane fp-pane--main" aria-label={messages.proposal} tabIndex={0}>
          <WarningList
            decide={warnings.decide}
            reports={warnings.reports}
            edited={edited}
            disabled={!isOpen}
            messages={messages}
            onSee={see}
            onNext={nextWarning}
            onChange={change}
          />
          <div className="fp-pane__head">
            <h2>{messages.text}</h2>
            <span className="fp-2">{countWords(edited, messages)}</span>
            <span className="fp-grow" />
            {unseen.length > 0 && (
              <button className="fp-link" type="button" onClick={nextWarning}>
                {messages.unseen(unseen.length)}
              </button>
            )}
          </div>
          <PassageList
            ref={list}
            edited={edited}
            selected={selected}
            doubtful={doubtful}
            plainKeys={plainKeys}
            disabled={!isOpen}
            messages={messages}
            onSelect={select}
            onChange={change}
            onCommand={onCommand}
          />
          {isOpen && (
            <KeyLine
              speakers={edited.speakers.length}
              messages={messages}
              onHelp={() => setHelp(true)}
            />
          )}
        </section>
        <section className="fp-pane fp-pane--side" aria-label={messages.data} tabIndex={0}>
          <section className="fp-sec" aria-labelledby="fp-data-title">
            <h2 id="fp-data-title">{messages.data}</h2>
            <MetadataFields
              metadata={edited.metadata}
              lines={linesOf(facts, lineOf)}
              messages={messages}
              disabled={!isOpen}
              onChange={onMetadata}
              onSee={(field) => showRaw(facts.get(field))}
            />
            <ReadAgain
              id={id}
              form={stored.form}
              language={stored.language}
              why={formWords(edited, messages)}
              changes={edits.taken}
              messages={messages}
              disabled={!isOpen}
            />
          </section>
          {edited.form === 'qa' || edited.speakers.length > 0 ? (
            <section className="fp-sec" aria-labelledby="fp-speakers-title">
              <h2 id="fp-speakers-title">
                {messages.speakers} <span className="fp-2">{edited.speakers.length}</span>
              </h2>
              <SpeakerCards
                edited={edited}
                matches={work.facts.matches}
                messages={messages}
                disabled={!isOpen}
                onChange={change}
              />
            </section>
          ) : (
            <Outline edited={edited} messages={messages} onGo={go} />
          )}
          <DatesAndNames edited={edited} messages={messages} onGo={go} />
          <RemovedList
            edited={edited}
            selected={looking.what === 'removal' ? looking.removal : null}
            disabled={!isOpen}
            messages={messages}
            onSee={(removal) => showRaw(stored.removed[removal]?.span)}
            onChange={(done: Change) => {
              change(done)
              if (done.do === 'restore') select(done.key)
              if (done.do === 'takeBack') select(done.passage)
            }}
          />
        </section>
      </div>
      {(isOpen || state === 'interrupted') && (
        <AcceptBar
          id={id}
          language={language}
          answer={answer}
          interrupted={state === 'interrupted'}
          original={stored.language}
          willCreate={work.facts.willCreate}
          saving={work.saving}
          {...accepting}
        />
      )}
      <KeyHelp
        open={help}
        plainKeys={plainKeys}
        messages={messages}
        onClose={() => {
          setHelp(false)
          if (selected !== null) list.current?.focus(selected)
        }}
      />
    </div>
  )
}

function useAccepting({
  id,
  language,
  copy,
  answer,
  flush,
  review,
}: ReviewDeskProps & { answer: Acceptance; flush: () => Promise<number | null> }) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  async function onAccept() {
    setBusy(true)
    setProblem(null)
    const since = await flush()
    if (since === null) return setBusy(false)
    const result = await callDesk(`/${id}/accept`, {
      as: answer,
      ...(answer !== 'new' && copy && { interview: copy.id }),
      since,
    })
    if ('body' in result) {
      const interview = String(result.body['interview'])
      router.push(`/admin/collections/interviews/${interview}?locale=${review.proposal.language}`)
      return
    }
    setBusy(false)
    setProblem(result.message ?? deskMessages[language].offline)
  }
  return { busy, problem, onAccept: () => void onAccept() }
}

/** Where each fact stands first. */
function firstSpans(provenance: Review['proposal']['provenance']): Map<keyof Metadata, Span> {
  const spans = new Map<keyof Metadata, Span>()
  for (const { field, span } of provenance) {
    if (field !== 'mark' && !spans.has(field)) spans.set(field, span)
  }
  return spans
}

function linesOf(facts: ReadonlyMap<keyof Metadata, Span>, lineOf: (offset: number) => number) {
  return Object.fromEntries([...facts].map(([field, span]) => [field, lineOf(span[0])]))
}

type Edited = ReturnType<typeof applyEdits>

function countWords({ passages, sections, form }: Edited, messages: ReviewMessages): string {
  const count = (kind: string) => passages.filter((one) => one.kind === kind).length
  const exchanges = Math.max(0, ...passages.map(({ exchange }) => exchange ?? 0))
  return [
    messages.passagesFound(passages.length),
    ...(form === 'qa' ? [messages.exchangesFound(exchanges)] : []),
    messages.sectionsFound(sections.length),
    ...(form === 'narrative'
      ? [messages.captionsFound(count('figure')), messages.notesFound(count('note'))]
      : []),
  ].join(messages.listComma)
}

function formWords(
  { passages, sections, speakers, form }: Edited,
  messages: ReviewMessages,
): string {
  if (form === 'narrative') return messages.formWhyNarrative(sections.length)
  const exchanges = Math.max(0, ...passages.map(({ exchange }) => exchange ?? 0))
  return messages.formWhyQa(exchanges, speakers.length)
}
