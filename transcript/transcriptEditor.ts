import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineCodeFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { interfaceLocale } from '@/locales/locale'
import { messagesTranscript } from '@/locales/messagesTranscript'
import { isSafeUrl } from '@/model/address/safeUrl'
import { figureBlock, noteBlock } from './transcriptBlocks'
import { TranscriptFeature } from './transcriptFeature'

/** The editor of an interview's `body`. What it can make is what passages can hold: see `passagesFromBody`. */
export const transcriptEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    InlineCodeFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.name === 'url' && field.type === 'text' && !field.hasMany
            ? { ...field, hasMany: false, validate: isLink }
            : field,
        ),
    }),
    BlocksFeature({ blocks: [figureBlock], inlineBlocks: [noteBlock] }),
    FixedToolbarFeature(),
    TranscriptFeature(),
  ],
})

function isLink(
  value: string | null | undefined,
  { req }: { req: { i18n?: { language?: string } } },
): true | string {
  if (value && isSafeUrl(value)) return true
  return messagesTranscript.unsafeUrl[interfaceLocale(req.i18n?.language)]
}
