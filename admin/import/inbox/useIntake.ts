'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

import type { Locale } from '@/locales/locale'
import { deskErrors } from '@/locales/messagesDeskErrors'
import { inboxMessages } from '@/locales/messagesInbox'
import { largestFile } from '@/model/largestFile'

import { isReadable } from './droppedFiles'
import { IntakeQueue, type IntakeMaterial } from './intakeQueue'
import { forgetMaterial, keepMaterial, materialOf } from './keptMaterial'
import { sendMaterial } from './sendMaterial'

/** One for each person and language, so that what is on its way goes on while its sender looks at something else. */
const queues = new Map<string, IntakeQueue>()

/** What somebody has put in and the list does not have yet. */
export function useIntake(user: string, language: Locale) {
  const [queue] = useState(() => queueOf(user, language))
  const snapshot = useSyncExternalStore(queue.subscribe, queue.getSnapshot, () => nothing)

  useEffect(() => {
    void materialOf(user).then((kept) => queue.restore(kept))
    const retry = () => queue.retry()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [queue, user])

  const isUnsafe = snapshot.items.some(
    ({ state, isStored }) => (state === 'kept' || state === 'sending') && !isStored,
  )
  useEffect(() => {
    if (!isUnsafe) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsafe])

  return { ...snapshot, queue }
}

const nothing = { items: [], problem: null }

function queueOf(user: string, language: Locale): IntakeQueue {
  const id = `${language} ${user}`
  const known = typeof window === 'undefined' ? undefined : queues.get(id)
  if (known) return known
  const queue = new IntakeQueue({
    send: (material, progress, signal) =>
      sendMaterial(material, progress, signal, deskErrors.unexpected[language]),
    refusal: (material) => refusalOf(material, language),
    keep: (material) => keepMaterial(user, material),
    forget: forgetMaterial,
  })
  queues.set(id, queue)
  return queue
}

/** What would be refused at the door is not sent first; the words are the door's. */
async function refusalOf({ blob, isPasted }: IntakeMaterial, language: Locale) {
  if (blob.size > largestFile) return deskErrors['too-large'][language]
  if (!isPasted && !(await isReadable(blob))) {
    // A folder has no type either.
    return inboxMessages[language][blob.type === '' ? 'folder' : 'unreadable']
  }
  return null
}
