/** What the clipboard holds. */
export type Clipboard = { types: readonly string[]; html: string; text: string; files: File[] }

export type PasteKind =
  /** Copied from an editor like this one, or words that are put in as they are. */
  | 'own'
  /** Words inside a sentence, which may be emphasised or a link. */
  | 'words'
  | 'pictures'
  /** Several paragraphs, or so much that somebody may speak in it. */
  | 'passages'

/** Characters up to which a line is put into the sentence at once. */
const short = 400

/** What somebody pastes, and so who takes care of it. */
export function pasteKind({ types, html, text, files }: Clipboard): PasteKind {
  if (types.includes('application/x-lexical-editor')) return 'own'
  const lines =
    html === '' ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : linesIn(html)
  const hasPictures = files.length > 0
  // A browser gives a picture that is copied as a file and as the code of an `img`.
  if (lines.length === 0)
    return hasPictures ? 'pictures' : /<img\b/i.test(html) ? 'passages' : 'own'
  const isShort = lines.length === 1 && (lines[0] ?? '').length <= short
  if (!isShort || /<img\b/i.test(html)) return 'passages'
  // A line that was copied whole brings its end along, which would divide the sentence.
  return html === '' && !/[\r\n]/.test(text) ? 'own' : 'words'
}

const unread = /<!--.*?-->|<(style|script|head|title)\b.*?<\/\1\s*>/gis
const edges =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|figure|figcaption|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b[^>]*>/gi

/** The words of each block, roughly: enough to tell one from several. */
function linesIn(html: string): string[] {
  return html
    .replace(unread, '')
    .split(edges)
    .map((part) =>
      part
        .replace(/<[^>]*>/g, '')
        .replace(/&nbsp;|&#160;|[\s\u200b\ufeff]+/gi, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
}
