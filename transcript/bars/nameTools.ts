import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Locale } from '@/locales/locale'
import { toolNames } from '@/locales/messagesTools'

/**
 * Gives Payload's tools a name, to be read and to be heard: their buttons (3.90) show a sign alone, and its menus are
 * called "text dropdown" in every language.
 *
 * @returns what stops it
 */
export function nameTools(editor: LexicalEditor, language: Locale): () => void {
  let frame = 0
  const stop = editor.registerRootListener((root) => {
    cancelAnimationFrame(frame)
    // The toolbar is drawn with the text, and may come after it.
    frame = requestAnimationFrame(() => {
      const tools = root
        ?.closest('.rich-text-lexical')
        ?.querySelectorAll<HTMLElement>('[data-button-key], [data-dropdown-key]')
      for (const tool of tools ?? []) {
        const name = toolNames[tool.dataset['buttonKey'] ?? tool.dataset['dropdownKey'] ?? '']
        if (!name) continue
        tool.title = name[language]
        tool.setAttribute('aria-label', name[language])
      }
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    stop()
  }
}
