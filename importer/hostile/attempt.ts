import { decode } from '../decode'
import { importArticle } from '../importArticle'
import { faultsOf } from './faultsOf'
import { ImportRefused } from '../refusal'
import type { HostileDocument } from './hostileDocument'
import { newSpeakers } from './newSpeakers'

export type Attempt = {
  /** What went wrong, or `null`. */
  fault: string | null
  refused: boolean
  /** Of the processor, in milliseconds: a busy machine makes the clock on the wall say nothing. */
  time: number
}

/** An article may take a second for every 100 KB; a short one has a second, too. */
export function allowedTime(bytes: number): number {
  return 1000 * Math.max(1, bytes / 100_000)
}

/** Reads a document as an editor's upload would be read, and looks at what came out. */
export function attempt({ file, bytes, disguised }: Omit<HostileDocument, 'history'>): Attempt {
  const started = process.cpuUsage()
  try {
    const proposal = importArticle({ bytes, file })
    const time = milliseconds(started)
    const [fault = null] = [
      ...faultsOf(proposal, decode(bytes).text),
      ...(disguised ? newSpeakers(proposal, importArticle(plain(disguised))) : []),
    ]
    return { fault, refused: false, time }
  } catch (error) {
    const time = milliseconds(started)
    if (error instanceof ImportRefused) return { fault: null, refused: true, time }
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { fault, refused: false, time }
  }
}

/** The same, measured again where it took long: garbage and other programs do not strike the same document thrice. */
export function attemptCalmly(document: Omit<HostileDocument, 'history'>): Attempt {
  const tries = [attempt(document)]
  const isLong = ({ time }: Attempt) => time > allowedTime(document.bytes.length) / 2
  while (tries.length < 3 && tries.every(isLong)) tries.push(attempt(document))
  return tries.reduce((best, one) => (one.time < best.time ? one : best))
}

function plain({ file, text }: { file: string; text: string }) {
  return { file, bytes: new TextEncoder().encode(text) }
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
