import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * Makes every block of the editor a passage: ids that follow the text, speaker and kind, the gutter that shows them.
 * The server has nothing to add: it keeps node state as it is, and `passageHook` guarantees the ids.
 */
export const TranscriptFeature = createServerFeature({
  key: 'transcript',
  feature: { ClientFeature: '@/transcript/transcriptFeature.client#TranscriptFeatureClient' },
})
