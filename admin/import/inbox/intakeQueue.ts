import type { SendAnswer } from './answerOf'

export type IntakeHints = { form: string; language: string }

/** Something to read: a file, or pasted text, which goes without a name of its own. */
export type IntakeMaterial = {
  name: string
  blob: Blob
  isPasted: boolean
  hints: IntakeHints
}

export type KeptMaterial = IntakeMaterial & { key: string; at: string }

export type IntakeItem = {
  key: string
  name: string
  bytes: number
  isPasted: boolean
  /** ISO: when it was put in. */
  at: string
  /** `kept`: it waits for the server. `read`: the list has it from now on. */
  state: 'queued' | 'sending' | 'kept' | 'failed' | 'read'
  /** How much of it has been sent, 0 to 1; `null` while the server reads. */
  sent: number | null
  /** Whether this browser has it, also when the page is closed. */
  isStored: boolean
  /** Why it was not read. */
  reason: string | null
  /** Whether sending it once more can help. */
  canRetry: boolean
  /** The import that has it, once it is `read`. */
  id: string | null
  /** Whether that import had been there before. */
  cameAgain: boolean
}

/** What became of material: the import, refused or to be reviewed; `null` when none came of it (yet). */
export type Outcome = { id: string; isRefused: boolean; again: boolean } | null

/** What the queue does its work with. */
export type IntakeWays = {
  send: (
    material: IntakeMaterial,
    progress: (sent: number | null) => void,
    signal: AbortSignal,
  ) => Promise<SendAnswer>
  /** Why it can't be sent at all, in words. */
  refusal: (material: IntakeMaterial) => Promise<string | null>
  /** Keeps it in this browser; `false` where there is no room. */
  keep: (material: KeptMaterial) => Promise<boolean>
  forget: (key: string) => Promise<void>
}

export type IntakeSnapshot = {
  items: readonly IntakeItem[]
  problem: 'unreachable' | 'signedOut' | null
}

const atOnce = 2

type Entry = {
  item: IntakeItem
  material: IntakeMaterial
  stored: Promise<boolean>
  /** Sent before, so that the server may have had it without our knowing. */
  wasSent: boolean
  abort: AbortController | null
  settle: (outcome: Outcome) => void
}

/**
 * Sends material to be read, two pieces at a time. Each is kept in the browser until the server has answered, so that
 * a lost connection, a closed page or a crash loses none; one that fails stops no other.
 */
export class IntakeQueue {
  private entries: Entry[] = []
  private problem: IntakeSnapshot['problem'] = null
  private snapshot: IntakeSnapshot = { items: [], problem: null }
  private readonly listeners = new Set<() => void>()

  constructor(private readonly ways: IntakeWays) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly getSnapshot = () => this.snapshot

  /** Whether nothing is on its way. */
  get isIdle(): boolean {
    return this.entries.every(({ item }) => item.state !== 'queued' && item.state !== 'sending')
  }

  /** Takes material in; answers what became of each, when all have been read, refused, kept or cancelled. */
  take(materials: readonly IntakeMaterial[]): Promise<Outcome[]> {
    const outcomes = materials.map((material) => {
      const key = crypto.randomUUID()
      const at = new Date().toISOString()
      return this.enter(material, key, at, this.ways.keep({ ...material, key, at }), false)
    })
    this.pump()
    return Promise.all(outcomes)
  }

  /** Goes on with what an earlier visit left behind. */
  restore(kept: readonly KeptMaterial[]): Promise<Outcome[]> {
    const known = new Set(this.entries.map(({ item }) => item.key))
    const outcomes = kept
      .filter(({ key }) => !known.has(key))
      .map(({ key, at, ...material }) => this.enter(material, key, at, Promise.resolve(true), true))
    this.pump()
    return Promise.all(outcomes)
  }

  /** Tries what waits for the server once more. */
  retry(): void {
    this.problem = null
    for (const { item } of this.entries) if (item.state === 'kept') this.change(item.key, queued)
    this.publish()
    this.pump()
  }

  /** Tries one that failed once more. */
  again(key: string): void {
    this.change(key, queued)
    this.pump()
  }

  /** Stops reading one, or takes it off the list; nothing of it stays in the browser. */
  remove(key: string): void {
    const entry = this.entries.find(({ item }) => item.key === key)
    if (!entry) return
    entry.abort?.abort()
    this.entries = this.entries.filter((one) => one !== entry)
    void entry.stored.then(() => this.ways.forget(key))
    entry.settle(null)
    this.publish()
    this.pump()
  }

  private enter(
    material: IntakeMaterial,
    key: string,
    at: string,
    stored: Promise<boolean>,
    wasSent: boolean,
  ): Promise<Outcome> {
    const { name, blob, isPasted } = material
    const item: IntakeItem = {
      key,
      name,
      bytes: blob.size,
      isPasted,
      at,
      ...queued,
      isStored: false,
      canRetry: false,
      id: null,
      cameAgain: false,
    }
    void stored.then((isStored) => this.change(key, { isStored }))
    return new Promise((settle) => {
      this.entries.push({ item, material, stored, wasSent, abort: null, settle })
      this.publish()
    })
  }

  private pump(): void {
    const busy = this.entries.filter(({ item }) => item.state === 'sending').length
    const next = this.entries.filter(({ item }) => item.state === 'queued')
    for (const entry of next.slice(0, Math.max(0, atOnce - busy))) void this.send(entry)
  }

  private async send(entry: Entry): Promise<void> {
    const { item, material } = entry
    const { key } = item
    const abort = new AbortController()
    entry.abort = abort
    this.change(key, { state: 'sending', sent: 0, reason: null })
    const refusal = await this.ways.refusal(material)
    if (refusal !== null) await this.fail(entry, refusal, false)
    else {
      const progress = (sent: number | null) => this.change(key, { sent })
      await this.answer(entry, await this.ways.send(material, progress, abort.signal))
    }
    this.pump()
  }

  private async answer(entry: Entry, answer: SendAnswer): Promise<void> {
    const { key } = entry.item
    switch (answer.kind) {
      case 'cancelled':
        return
      case 'unreachable':
      case 'signedOut':
        entry.wasSent = true
        this.problem = answer.kind
        this.change(key, { state: 'kept' })
        entry.settle(null)
        return
      case 'refused':
        // The list shows what the server has kept; the rest is shown here.
        if (answer.id === null) return this.fail(entry, answer.message, answer.canRetry)
        return this.finish(entry, { id: answer.id, isRefused: true, again: false })
      case 'read':
        return this.finish(entry, {
          id: answer.id,
          isRefused: false,
          again: answer.again && !entry.wasSent,
        })
    }
  }

  private async finish(entry: Entry, read: NonNullable<Outcome>): Promise<void> {
    this.problem = null
    const { id, again } = read
    this.change(entry.item.key, { state: 'read', sent: 1, id, cameAgain: again })
    entry.settle(read)
    if (await entry.stored) await this.ways.forget(entry.item.key)
  }

  private async fail(entry: Entry, reason: string, canRetry: boolean): Promise<void> {
    this.change(entry.item.key, { state: 'failed', reason, canRetry })
    entry.settle(null)
    if (await entry.stored) await this.ways.forget(entry.item.key)
    this.change(entry.item.key, { isStored: false })
  }

  private change(key: string, change: Partial<IntakeItem>): void {
    const entry = this.entries.find(({ item }) => item.key === key)
    if (!entry) return
    entry.item = { ...entry.item, ...change }
    this.publish()
  }

  private publish(): void {
    this.snapshot = { items: this.entries.map(({ item }) => item), problem: this.problem }
    for (const listener of this.listeners) listener()
  }
}

const queued = { state: 'queued', sent: 0, reason: null } as const
