/**
 * Draws a frame around something whose words CSS cannot colour: a box of a form, a note.
 *
 * @returns what takes it away again
 */
export function frame(element: HTMLElement | null): () => void {
  element?.setAttribute('data-framed', '')
  return () => element?.removeAttribute('data-framed')
}
