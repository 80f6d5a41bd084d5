import { ServerBlockNode, ServerInlineBlockNode } from '@payloadcms/richtext-lexical'
import type { Passage } from '@/model/passage/passage'
import { keepBlockState } from './repairs/keepBlockState'
import { openEditor } from './testEditor'
import { passageFrom } from './testPassages'

keepBlockState(ServerBlockNode)

/** A figure with these words under it. */
export function figureWith(id: string, caption: string): Passage {
  const none = { src: null, sourceUrl: null, width: null, height: null, alt: null, credit: null }
  return { ...passageFrom(`${id} - figure`), figure: { ...none, caption } }
}

/** An answer of s1 with a note inside its sentence. */
export function answerWithNote(id: string, words: string, note: string, more: string): Passage {
  return {
    ...passageFrom(`${id} s1 answer`),
    content: [
      { type: 'text', text: words },
      { type: 'note', text: note },
      { type: 'text', text: more },
    ],
  }
}

/** An editor as `openEditor` gives it, that can hold figures and notes. */
export function openWithFields(...lines: Parameters<typeof openEditor>[0]) {
  const opened = openEditor(lines, [ServerBlockNode, ServerInlineBlockNode])
  return {
    ...opened,
    /** The words of every figure and note, in order. */
    fieldWords: () =>
      opened
        .passages()
        .flatMap(({ figure, content }) => [
          ...(figure?.caption ? [figure.caption] : []),
          ...content.flatMap((run) => (run.type === 'note' ? [run.text] : [])),
        ]),
  }
}
