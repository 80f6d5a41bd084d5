import morphdom from 'morphdom'

/** Of the reader's page itself nothing is changed but the tint of the passage with the caret. */
const style = `
  html { overflow-anchor: none }
  [data-passage] { cursor: text }
  [data-editing] { background: rgb(30 72 120 / 9%); box-shadow: 0 0 0 6px rgb(30 72 120 / 9%) }
`

/** The whole page as the source of an empty frame. */
export function frameSource(page: Document): string {
  const whole = page.cloneNode(true)
  const marks = page.createElement('style')
  marks.textContent = style
  if (whole instanceof Document) whole.head.append(marks)
  return whole instanceof Document ? `<!doctype html>${whole.documentElement.outerHTML}` : ''
}

/** Changes in the frame only what has changed on the page. What the editor looks at stays where it is. */
export function updateFrame(shown: Document, page: Document): void {
  const anchor = anchorOf(shown)
  const before = anchor?.getBoundingClientRect().top
  morphdom(shown.body, page.body.cloneNode(true))
  const after = anchor && shown.getElementById(anchor.id)?.getBoundingClientRect().top
  if (before !== undefined && after !== undefined) scrollBy(shown, after - before)
}

/** The passage that is being edited if it is in view, else the first that is. */
function anchorOf(shown: Document): Element | undefined {
  const inView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < heightOf(shown)
  }
  const marked = shown.querySelector('[data-editing]')
  if (marked && inView(marked)) return marked
  return [...shown.querySelectorAll('[data-passage]')].find(inView)
}

/** Marks a passage, and brings it into the middle of the frame unless it is in view. */
export function markPassage(shown: Document, id: string | null): void {
  const passage = id === null ? null : shown.getElementById(`p-${id}`)
  for (const marked of shown.querySelectorAll('[data-editing]')) {
    if (marked !== passage) marked.removeAttribute('data-editing')
  }
  if (!passage) return
  passage.setAttribute('data-editing', '')
  showInFrame(shown, passage)
}

/** Scrolls the frame alone: `scrollIntoView` would move the editor around it too. */
export function showInFrame(shown: Document, element: Element): void {
  const { top, bottom, height } = element.getBoundingClientRect()
  const room = heightOf(shown)
  if (top >= 0 && bottom <= room) return
  scrollBy(shown, height < room ? top - (room - height) / 2 : top)
}

function heightOf(shown: Document): number {
  return shown.documentElement.clientHeight
}

function scrollBy(shown: Document, top: number): void {
  shown.defaultView?.scrollBy({ top, behavior: 'instant' })
}
