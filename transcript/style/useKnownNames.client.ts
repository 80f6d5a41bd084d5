'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { KnownName } from '@/model/houseStyle/knownNames'
import { rightForms, type Naming } from '@/model/houseStyle/rightForms'
import { isRecord } from '../serialized'

/** `isMissing` where they could not be read. */
type Known = { names: readonly KnownName[]; isMissing: boolean }

/**
 * Forms of names and terms that the house avoids: misspellings from the profiles, forms to avoid from the terms.
 *
 * @param asked read again each time this changes: somebody may have added a name meanwhile
 */
export function useKnownNames(asked: unknown): Known {
  const { config } = useConfig()
  const [known, setKnown] = useState<Known>({ names: [], isMissing: false })
  const api = `${config.serverURL}${config.routes.api}`

  useEffect(() => {
    const abort = new AbortController()
    readNamings(api, abort.signal)
      .then((namings) => {
        const names = rightForms(namings)
        setKnown((before) =>
          JSON.stringify(before) === JSON.stringify({ names, isMissing: false })
            ? before
            : { names, isMissing: false },
        )
      })
      .catch(() => {
        if (!abort.signal.aborted) setKnown(({ names }) => ({ names, isMissing: true }))
      })
    return () => abort.abort()
  }, [api, asked])

  return known
}

async function readNamings(api: string, signal: AbortSignal): Promise<Naming[]> {
  const all = { depth: '0', pagination: 'false' }
  const profiles = { ...all, draft: 'true', locale: 'all', 'select[name]': 'true' }
  const misspelt = { 'select[misspellings]': 'true', 'where[misspellings][exists]': 'true' }
  const [named, terms] = await Promise.all([
    readDocs(`${api}/profiles?${new URLSearchParams({ ...profiles, ...misspelt })}`, signal),
    readDocs(`${api}/terms?${new URLSearchParams(all)}`, signal),
  ])
  return [
    ...named.map(({ name, misspellings }) => naming(Object(name), misspellings)),
    ...terms.map((term) => naming(term, term.avoid)),
  ]
}

async function readDocs(address: string, signal: AbortSignal): Promise<Record<string, unknown>[]> {
  const response = await fetch(address, { signal, credentials: 'same-origin' })
  const found: unknown = await response.json()
  if (!response.ok || !isRecord(found) || !Array.isArray(found.docs)) throw new Error(address)
  return found.docs.filter(isRecord)
}

function naming({ zh, en }: Record<string, unknown>, wrong: unknown): Naming {
  return {
    ...(typeof zh === 'string' && { zh }),
    ...(typeof en === 'string' && { en }),
    wrong: Array.isArray(wrong) ? wrong.filter((form) => typeof form === 'string') : [],
  }
}
