import { useEffect, useState } from 'react'

import { keptInBrowser } from '../../keptInBrowser'

const isText = (value: unknown): value is string => typeof value === 'string'

/** What a user types, there again when the page is: an article may take an afternoon. */
export function useTypedText(user: string) {
  const [text, setText] = useState('')
  // The server has rendered an empty box, so that what is kept comes after it.
  useEffect(() => setText(placeOf(user).read() ?? ''), [user])
  return {
    text,
    type(words: string): void {
      setText(words)
      if (words === '') placeOf(user).forget()
      else placeOf(user).keep(words)
    },
  }
}

const placeOf = (user: string) => keptInBrowser(`facing-pages typed article ${user}`, isText)
