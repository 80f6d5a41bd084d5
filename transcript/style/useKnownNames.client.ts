'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { KnownName } from '@/model/houseStyle/knownNames'
import { rightForms } from '@/model/houseStyle/rightForms'
import { readNamings } from './readNamings'

/** `null` until the server has answered; `isMissing` where it did not answer with them. */
type Known = { names: readonly KnownName[] | null; isMissing: boolean }

/**
 * Forms of names and terms that the house avoids: misspellings from the profiles, forms to avoid from the terms.
 *
 * @param asked read again each time this changes: somebody may have added a name meanwhile
 */
export function useKnownNames(asked: unknown): Known {
  const { config } = useConfig()
  const [known, setKnown] = useState<Known>({ names: null, isMissing: false })
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
        if (!abort.signal.aborted)
          setKnown(({ names }) => ({ names: names ?? [], isMissing: true }))
      })
    return () => abort.abort()
  }, [api, asked])

  return known
}
