import type { CollectionConfig } from 'payload'

/**
 * Drafts with a status for each language. Two seconds between autosaves and twenty versions keep a long
 * transcript responsive: a version row holds both languages.
 */
export const draftsPerLanguage: Exclude<CollectionConfig['versions'], boolean | undefined> = {
  maxPerDoc: 20,
  drafts: { autosave: { interval: 2000 }, localizeStatus: true, schedulePublish: false },
}
