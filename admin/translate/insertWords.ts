type Field = HTMLTextAreaElement | HTMLInputElement

/**
 * Types a text over the selection of a field, as a person would: the browser's own undo takes it back. Selects a part
 * of it afterwards, counted from its beginning.
 */
export function insertWords(field: Field, text: string, start = text.length, end = start): void {
  field.focus()
  const from = field.selectionStart ?? field.value.length
  // The one way that keeps undo; where a browser has it no more, the text still arrives.
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(from + start, from + end)
}
