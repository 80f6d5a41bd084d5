'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

import { applyEdits, type EditedProposal } from '@/desk/review/applyEdits'
import type { ComparisonCounts } from '@/desk/copies/comparePassages'
import type { Change, PassageKey } from '@/desk/review/edits'
import type { Review } from '@/desk/review/reviewOf'
import { reviewWarnings, type ReviewWarning } from '@/desk/review/reviewWarnings'
import type { ShownCopy } from '@/desk/copies/shownCopy'
import { whatStandsAt } from '@/desk/review/whatStandsAt'
import { languageTag, type Locale } from '@/locales/locale'
import { reviewMessages } from '@/locales/messagesReview'

import { AcceptBar } from '../accept/AcceptBar'
import { ComparisonPane } from '../copies/ComparisonPane'
import { CopyBanner } from '../copies/CopyBanner'
import { DataPane } from './DataPane'
import { EditsBanner } from './EditsBanner'
import { KeyHelp } from './KeyHelp'
import { KeyLine } from './KeyLine'
import { PassageList, type ListHandle } from './PassageList'
import { RawPane } from './RawPane'
import type { Span } from './rawPlaces'
import { ReviewBar } from './ReviewBar'
import type { ReviewCommand } from './reviewKeys'
import { countWords } from './reviewWords'
import { SaveStatus } from './SaveStatus'
import { useEdits } from './useEdits'
import { useSelection } from './useSelection'
import { WarningList } from './WarningList'

export type ReviewDeskProps = {
  id: string
  /** The id of whoever looks at it. */
  user: string
  language: Locale
  review: Review
  copy: ShownCopy | null
  state: 'review' | 'copy' | 'interrupted' | 'accepted' | 'setAside'
  /** Whether the editor wants single letters as keys. */
  plainKeys: boolean
  /** Title, facts about the file, and what else stands above. */
  head: ReactNode
  banner: ReactNode
}

/** The review of one import: raw text, proposal, data, and the bar that accepts it. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { id, user, language, review, copy, state, plainKeys, head, banner } = props
  const { proposal: stored, raw } = review
  const messages = reviewMessages[language]
  const router = useRouter()
  const work = useEdits(user, id, review)
  const { edits, change } = work
  const isOpen = state === 'review' || state === 'copy'

  const edited = useMemo(() => applyEdits(stored, edits), [stored, edits])
  const warnings = useMemo(
    () => reviewWarnings(stored, edited, language),
    [stored, edited, language],
  )
  const unseen = warnings.decide.filter(({ settled }) => !settled)
  const doubtful = useMemo(() => doubtfulPassages(edited, warnings.decide), [edited, warnings])
  const [first] = useState(
    () =>
      unseen.find(({ passage }) => passage !== null)?.passage ?? edited.passages[0]?.key ?? null,
  )
  const { selected, removal, painted, select, lookAt, lookAtRemoval } = useSelection(
    review,
    edited,
    first,
  )

  const list = useRef<ListHandle>(null)
  const rawChoice = useRef<HTMLInputElement>(null)
  const sideChoice = useRef<HTMLInputElement>(null)
  const screen = useRef<HTMLDivElement>(null)
  const [help, setHelp] = useState(false)
  /** The warning that was looked at last; the next one follows it. */
  const [seen, setSeen] = useState<number | null>(null)
  const target = copy?.of === 'interview' && state === 'copy' ? copy : null
  const answer = target ? (edited.answer ?? 'source') : 'new'
  const [compareAsked, setCompareAsked] = useState(false)
  const [changes, setChanges] = useState<ComparisonCounts | null>(null)

  // The keys are there at once: whoever came here came to go through the passages.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const row = screen.current?.querySelector<HTMLElement>('.fp-psg [tabindex="0"]')
    row?.focus({ preventScroll: true })
    // The first doubtful passage is what to look at; where the page is one long column, its head comes first.
    const pane = row?.closest('.fp-pane')
    if (row && pane && pane.scrollHeight > pane.clientHeight)
      row.scrollIntoView({ block: 'center' })
  }, [])

  function go(key: PassageKey) {
    select(key)
    list.current?.focus(key)
  }
  function nextWarning() {
    const last = warnings.decide.findIndex(({ place }) => place === seen)
    const next = warnings.decide.find(({ settled }, i) => !settled && i > last) ?? unseen[0]
    if (next) see(next)
  }
  function see({ place, code, passage, span }: ReviewWarning) {
    setSeen(place)
    if (code === 'no-title') return focusField('title')
    if (passage !== null) go(passage)
    if (span) lookAt(span)
  }
  function onCommand({ do: what }: ReviewCommand) {
    if (what === 'undo') work.undo()
    else if (what === 'redo') work.redo()
    else if (what === 'warning') nextWarning()
    else if (what === 'help') setHelp(true)
  }
  function show(choice: { current: HTMLInputElement | null }) {
    if (choice.current) choice.current.checked = true
  }
  function focusField(field: string) {
    show(sideChoice)
    screen.current?.querySelector<HTMLElement>(`input[name="${field}"]`)?.focus()
  }
  function seeRaw(span: Span) {
    lookAt(span)
    show(rawChoice)
  }
  function pickRaw(at: number) {
    const standing = whatStandsAt(at, stored, edited)
    if (standing?.what === 'passage') go(standing.key)
    if (standing?.what === 'field') focusField(standing.field)
    if (standing?.what === 'removal') {
      lookAtRemoval(standing.removal)
      show(sideChoice)
      screen.current
        ?.querySelector(`[data-removal="${standing.removal}"]`)
        ?.scrollIntoView({ block: 'nearest' })
    }
  }
  function onChange(done: Change) {
    change(done)
    if (done.do === 'restore') select(done.key)
    if (done.do === 'takeBack') select(done.passage)
  }
  function compare() {
    setCompareAsked(true)
    seeComparison()
  }
  function seeComparison() {
    screen.current?.querySelector('.fp-pane--main')?.scrollTo(0, 0)
  }

  const removedSpans = useMemo(
    () => stored.removed.flatMap(({ span }, i): Span[] => (edited.restored.has(i) ? [] : [span])),
    [stored, edited.restored],
  )
  const warnedSpans = useMemo(
    () => stored.warnings.flatMap(({ span }): Span[] => (span ? [span] : [])),
    [stored],
  )
  return (
    <div className="fp-work" ref={screen}>
      <ReviewBar
        head={head}
        rawChoice={rawChoice}
        sideChoice={sideChoice}
        canUndo={isOpen && edits.taken > 0}
        canRedo={isOpen && edits.taken < edits.changes.length}
        messages={messages}
        onUndo={work.undo}
        onRedo={work.redo}
      />
      {banner}
      <EditsBanner work={work} messages={messages} />
      {copy && isOpen && (
        <CopyBanner
          copy={copy}
          answer={answer}
          language={language}
          onAnswer={(said) => {
            change({ do: 'answer', answer: said })
            if (said !== 'new') seeComparison()
          }}
          onCompare={compare}
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
          {target && (answer !== 'new' || compareAsked) ? (
            <ComparisonPane
              id={id}
              interview={target.id}
              answer={answer === 'original' ? 'original' : 'source'}
              language={language}
              plainKeys={plainKeys}
              revision={work.revision}
              onCompared={setChanges}
              onChoose={(place) => {
                const passage = place === null ? undefined : edited.passages[place]
                if (passage) select(passage.key)
              }}
            />
          ) : (
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
          )}
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
        <DataPane
          id={id}
          review={review}
          edited={edited}
          facts={work.facts}
          changes={edits.taken}
          removal={removal}
          disabled={!isOpen}
          messages={messages}
          onChange={onChange}
          onGo={go}
          onSeeRaw={seeRaw}
        />
      </div>
      {(isOpen || state === 'interrupted') && (
        <AcceptBar
          id={id}
          answer={answer}
          interrupted={state === 'interrupted'}
          original={stored.language}
          willCreate={work.facts.willCreate}
          target={target}
          changes={changes}
          unseen={unseen.length}
          flush={work.flush}
          status={<SaveStatus saving={work.saving} messages={messages} />}
          language={language}
          onReload={() => router.refresh()}
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

/** Passages with something that nobody has looked at: a warning, or a speaker that was concluded. */
function doubtfulPassages(
  { passages }: EditedProposal,
  warnings: readonly ReviewWarning[],
): Set<PassageKey> {
  return new Set([
    ...warnings.flatMap(({ settled, passage }) => (settled ? [] : (passage ?? []))),
    ...passages.flatMap(({ key, inferred }) => (inferred ? [key] : [])),
  ])
}
