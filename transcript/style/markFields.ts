import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { EditorRun } from '../find/findInEditor'
import type { Offer } from './offers'

/**
 * Marks the figures and notes whose fields have suggestions, for CSS, which cannot colour words in the boxes of a form:
 * as `data-offered` with the names of the fields, wherever a form shows them, now or later.
 *
 * @returns what takes the marks away again
 */
export function markFields(
  editor: LexicalEditor,
  runs: readonly EditorRun[],
  offers: readonly Pick<Offer, 'found'>[],
): () => void {
  const marked = [...offeredFields(runs, offers)].flatMap(([key, names]) => {
    const element = editor.getElementByKey(key)
    element?.setAttribute('data-offered', [...names].join(' '))
    return element ?? []
  })
  return () => {
    for (const element of marked) element.removeAttribute('data-offered')
  }
}

/** The fields that have suggestions, by the key of their figure or note. */
export function offeredFields(
  runs: readonly EditorRun[],
  offers: readonly Pick<Offer, 'found'>[],
): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>()
  for (const { found } of offers) {
    const field = runs[found.run]?.field
    if (!field) continue
    const key = field.node.getKey()
    fields.set(key, (fields.get(key) ?? new Set()).add(field.name))
  }
  return fields
}
