import { allowedTime, attemptCalmly } from './attempt'
import { hostileDocument, type Article } from './hostileDocument'

export type FuzzFault = { n: number; file: string; history: string[]; fault: string }

export type FuzzOptions = {
  /** Hears of each fault at once. */
  said?: (fault: FuzzFault) => void
  /** How many times the time that an article may take is granted, where other programs run beside. */
  patience?: number
}

export type FuzzReport = {
  read: number
  refused: number
  faults: FuzzFault[]
  /** The document nearest to its time, which `share` says: 1 is all of it. */
  slowest: { n: number; share: number; time: number; bytes: number }
}

/** Makes and reads the documents with these numbers. */
export function fuzz(
  numbers: Iterable<number>,
  seed: number,
  articles: readonly Article[],
  { said = () => {}, patience = 1 }: FuzzOptions = {},
): FuzzReport {
  const report: FuzzReport = {
    read: 0,
    refused: 0,
    faults: [],
    slowest: { n: -1, share: 0, time: 0, bytes: 0 },
  }
  for (const n of numbers) {
    const document = hostileDocument(n, seed, articles)
    const bytes = document.bytes.length
    const allowed = patience * allowedTime(bytes)
    const { fault, refused, time } = attemptCalmly(document)
    if (refused) report.refused++
    else if (fault === null) report.read++
    if (time / allowed > report.slowest.share)
      report.slowest = { n, share: time / allowed, time, bytes }
    const slow = time > allowed ? `${Math.round(time)} ms for ${bytes} bytes` : null
    const found = fault ?? slow
    if (found === null) continue
    const { file, history } = document
    report.faults.push({ n, file, history, fault: found })
    said({ n, file, history, fault: found })
  }
  return report
}
