'use client'

import { useState } from 'react'

import type { Locale } from '@/locales/locale'
import type { ExchangeMessages } from '@/locales/messagesExchange'
import type { ImportPlan } from '@/translation/importPlanTypes'

import { planImport, takeRows } from './callExchange'
import { chosenChanges, type Choices, type TakenAs } from './importChoices'

/** How far an import is: nothing chosen, being read, looked at, being saved, over. */
export type Step = 'choose' | 'reading' | 'look' | 'taking' | 'taken'

/** An import from its file to its end. Nothing is written before `take`. */
export function useImport(
  interview: string,
  to: Locale,
  messages: ExchangeMessages,
  onTaken: () => void,
) {
  const [step, setStep] = useState<Step>('choose')
  const [file, setFile] = useState<File | null>(null)
  const [plan, setPlan] = useState<ImportPlan | null>(null)
  const [choices, setChoices] = useState<Choices>(new Map())
  const [as, setAs] = useState<TakenAs>('file')
  const [problem, setProblem] = useState<string | null>(null)
  const [count, setCount] = useState(0)

  async function read(chosen: File, because: string | null = null) {
    setFile(chosen)
    setStep('reading')
    setProblem(null)
    const answer = await planImport(interview, to, chosen)
    if (answer.is === 'refused') {
      setPlan(null)
      setStep('choose')
      setProblem(answer.message ?? messages.unreachable)
      return
    }
    setPlan(answer.plan)
    setChoices(new Map())
    // A word processor can't say what is done.
    setAs(answer.plan.format === 'docx' ? 'draft' : 'file')
    setProblem(because)
    setStep('look')
  }

  async function take() {
    if (!plan || !file) return
    const changes = chosenChanges(plan, choices, as)
    setStep('taking')
    setProblem(null)
    const answer = await takeRows(interview, to, changes)
    if (answer.is === 'changed') return read(file, messages.meanwhile(answer.rows))
    if (answer.is === 'refused') {
      setStep('look')
      setProblem(answer.message ?? messages.unreachable)
      return
    }
    setCount(changes.length)
    setStep('taken')
    onTaken()
  }

  return { step, plan, choices, setChoices, as, setAs, problem, count, read, take }
}
