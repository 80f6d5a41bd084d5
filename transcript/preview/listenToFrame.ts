import { togglePreview } from './previewOpen.client'
import { showInFrame } from './previewFrame'

type Answers = {
  onLink: (href: string) => void
  onPassage: (id: string) => void
  /** The preview was closed from inside it. */
  onLeave: () => void
}

/**
 * Hears what somebody does on the page in the frame. The page itself goes nowhere: links are handed on, those inside
 * it are followed here.
 *
 * @returns what stops it
 */
export function listenToFrame(shown: Document, { onLink, onPassage, onLeave }: Answers) {
  const stop = new AbortController()
  const { signal } = stop
  shown.addEventListener(
    'click',
    (event) => {
      const target = elementIn(shown, event)
      const link = target?.closest('a')
      const href = link?.getAttribute('href') ?? ''
      if (link) {
        event.preventDefault()
        const goal = href.startsWith('#') ? shown.getElementById(href.slice(1)) : null
        if (goal) showInFrame(shown, goal)
        else onLink(href)
        return
      }
      if (target?.closest('button, summary, [popover]')) return
      const id = target?.closest('[data-passage]')?.getAttribute('data-passage')
      if (id) onPassage(id)
    },
    { signal },
  )
  shown.addEventListener(
    'keydown',
    ({ altKey, code }) => {
      if (!altKey || code !== 'KeyP') return
      onLeave()
      togglePreview()
    },
    { signal },
  )
  return () => stop.abort()
}

/** A frame has classes of its own: its elements are none of ours to `instanceof`. */
function elementIn({ defaultView }: Document, { target }: Event): Element | null {
  return defaultView && target instanceof defaultView.Element ? target : null
}
