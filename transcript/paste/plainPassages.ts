import type { Inline } from '@/model/passage/passage'
import type { PastedPassage } from '@/model/passage/pastedText'

/** Words without what nobody sees, and with plain spaces. */
export function plainWords(words: string): string {
  return words
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\t\u00a0\u3000 ]+/g, ' ')
}

/** Every line a paragraph: what is left to do where the desk does not answer. */
export function plainPassages(text: string): PastedPassage[] {
  return text.split(/\r\n?|\n/).flatMap((line): PastedPassage[] => {
    const words = plainWords(line).trim()
    if (words === '') return []
    const content: Inline[] = [{ type: 'text', text: words }]
    return [{ kind: 'narration', speaker: null, content }]
  })
}
