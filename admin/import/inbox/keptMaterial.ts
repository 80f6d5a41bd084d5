import type { KeptMaterial } from './intakeQueue'

/** Pasted text and files of a text's size are kept in the browser; what is larger an editor still has on the disk. */
export const largestKept = 5 * 1024 * 1024

const database = 'facing-pages-inbox'
const store = 'material'

/** Keeps material for its owner until the server has it; `false` where this browser has no room or keeps nothing. */
export async function keepMaterial(user: string, material: KeptMaterial): Promise<boolean> {
  if (material.blob.size > largestKept) return false
  try {
    await within('readwrite', (rows) => rows.put({ ...material, user }))
    return true
  } catch {
    return false
  }
}

export async function forgetMaterial(key: string): Promise<void> {
  try {
    await within('readwrite', (rows) => rows.delete(key))
  } catch {
    // What stays is sent once more at the next visit, and the same bytes give the same import.
  }
}

/** What this user left behind in this browser, the oldest first. */
export async function materialOf(user: string): Promise<KeptMaterial[]> {
  try {
    const rows: (KeptMaterial & { user: string })[] = await within('readonly', (all) =>
      all.getAll(),
    )
    return rows
      .filter((row) => row.user === user)
      .sort((a, b) => a.at.localeCompare(b.at))
      .map(({ user: _, ...material }) => material)
  } catch {
    return []
  }
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (rows: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await open()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(store, mode, { durability: 'strict' })
      const request = work(transaction.objectStore(store))
      // A quota that is exceeded may only be told when the transaction ends.
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
      transaction.onerror = () => reject(transaction.error ?? new Error('failed'))
    })
  } finally {
    opened.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'key' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('closed'))
    request.onblocked = () => reject(new Error('blocked'))
  })
}
