import { inlineText, type Inline, type Passage } from '../passage/passage'

/** What of a passage has to be translated. */
type Wording = Pick<Passage, 'content' | 'items' | 'figure'>

/**
 * A short, stable hash of what a translator translates: the words of a passage with its notes, or those of a
 * figure. Unicode forms and white space don't count, marks and link targets neither. A translation keeps the hash of
 * the wording that it was made from; when the wording changes, the two differ. Runs in browsers too; it guards
 * against change, not malice.
 */
export function wordingHash(passage: Wording): string {
  return fnv1a(wordingOf(passage).normalize('NFC').replace(/\s+/g, ' ').trim())
}

function wordingOf({ content, items, figure }: Wording): string {
  const lines = (items ?? [content]).map((line) => [inlineText(line), ...notesIn(line)].join('\n'))
  return [...lines, figure?.alt, figure?.caption, figure?.credit]
    .filter((part) => typeof part === 'string')
    .join('\n')
}

function notesIn(content: Inline[]): string[] {
  return content.flatMap((run) => {
    if (run.type === 'note') return [run.text]
    return run.type === 'link' ? notesIn(run.children) : []
  })
}

/** FNV-1a over UTF-16 units, 64 bits (offset basis and prime of the published definition), in base 36. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  }
  return hash.toString(36)
}
