/** What pages are made of; each has the tags below, by which pages are remembered and forgotten. */
export type TaggedCollection =
  | 'interviews'
  | 'profiles'
  | 'events'
  | 'timelines'
  | 'sources'
  | 'media'
  | 'series'
  | 'topics'
  | 'site'

/** For a page that shows this one document. */
export const documentTag = (collection: TaggedCollection, id: string): string =>
  `${collection}:${id}`

/** For a page that asks a question of the whole collection: a list, a feed, "who cites this". */
export const collectionTag = (collection: TaggedCollection): string => collection
