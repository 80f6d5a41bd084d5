import type { Block } from 'payload'
import { interfaceLocale } from '@/locales/locale'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { isWebAddress } from '@/model/address/webAddress'

/** A picture between passages. Its words are its own in each language and come before those of the picture file. */
export const figureBlock: Block = {
  slug: 'figure',
  labels: { singular: say.figure, plural: say.figures },
  admin: { disableBlockName: true },
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', label: say.picture },
    { name: 'caption', type: 'textarea', label: say.caption },
    { name: 'credit', type: 'text', label: say.credit },
    { name: 'alt', type: 'text', label: say.alt, admin: { description: say.altHint } },
    {
      name: 'sourceUrl',
      type: 'text',
      label: say.sourceUrl,
      admin: { description: say.sourceUrlHint },
      validate: (
        value: string | null | undefined,
        { req }: { req: { i18n?: { language?: string } } },
      ) => !value || isWebAddress(value) || say.unsafePicture[interfaceLocale(req.i18n?.language)],
    },
  ],
}

/** An editor's note at a place inside a sentence. */
export const noteBlock: Block = {
  slug: 'note',
  labels: { singular: say.inlineNote, plural: say.inlineNotes },
  admin: { disableBlockName: true },
  fields: [{ name: 'text', type: 'textarea', required: true, label: say.noteText }],
}
