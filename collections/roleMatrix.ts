/**
 * Who may do what, by collection. `roleMatrix.int.test.ts` tries every cell over REST and over the Local API: what
 * is listed must happen, everything else must not.
 */

export const requesters = ['admin', 'editor', 'contributor', 'translator', 'visitor'] as const
/** A `translator` is a contributor who writes in Chinese only. */
export type Requester = (typeof requesters)[number]

/** What can be tried on a collection that is published language by language. */
export const editorialOperations = [
  'readPublic',
  'readDraft',
  'create',
  'createInEnglish',
  'createPublished',
  'update',
  'updateInEnglish',
  'updatePublic',
  'overwritePublic',
  'publish',
  'publishByDraftFlag',
  'publishAllLanguages',
  'unpublish',
  'unpublishAllLanguages',
  'trash',
  'trashPublic',
  'untrash',
  'untrashPublic',
  'delete',
  'deletePublic',
  'restoreVersion',
  'duplicate',
  'bulkUpdate',
  'bulkPublish',
  'bulkUnpublish',
  'bulkTrash',
  'bulkDelete',
  'bulkDeletePublic',
] as const

/** What can be tried on the others. */
export const plainOperations = [
  'read',
  'create',
  'update',
  'trash',
  'delete',
  'bulkUpdate',
  'bulkDelete',
] as const

export type EditorialOperation = (typeof editorialOperations)[number]
export type PlainOperation = (typeof plainOperations)[number]

type Cells<Operation> = Record<Requester, readonly Operation[]>

/** Across languages at once nobody writes, and nobody restores a whole version: it would hold both. */
const publishing = editorialOperations.filter(
  (operation) =>
    !['publishAllLanguages', 'unpublishAllLanguages', 'restoreVersion'].includes(operation),
)
const drafting = [
  'readPublic',
  'readDraft',
  'create',
  'update',
  'updatePublic',
  'duplicate',
  'bulkUpdate',
] as const

const editorial: Cells<EditorialOperation> = {
  admin: publishing,
  editor: publishing,
  contributor: [
    ...drafting,
    'createInEnglish',
    'updateInEnglish',
    'trash',
    'untrash',
    'delete',
    'bulkTrash',
    'bulkDelete',
  ],
  translator: [...drafting, 'untrash'],
  visitor: ['readPublic'],
}

const all = plainOperations.filter((operation) => operation !== 'trash')
const readOnly = ['read'] as const
/** Imports are written by the desk alone. */
const handledByTheDesk = ['read', 'delete', 'bulkDelete'] as const
const bringsIn = ['read', 'create', 'update', 'bulkUpdate'] as const

const supplied: Cells<PlainOperation> = {
  admin: all,
  editor: all,
  contributor: bringsIn,
  translator: bringsIn,
  visitor: readOnly,
}
const curated: Cells<PlainOperation> = {
  admin: all,
  editor: all,
  contributor: readOnly,
  translator: readOnly,
  visitor: readOnly,
}

/** Known to the newsroom alone, and written by endpoints alone. */
const ofTheHouse: Cells<PlainOperation> = {
  admin: readOnly,
  editor: readOnly,
  contributor: readOnly,
  translator: readOnly,
  visitor: [],
}

export const editorialMatrix = {
  interviews: editorial,
  profiles: editorial,
  events: editorial,
  timelines: editorial,
}

/** The source that is tried is a private one, the picture and the rest are as they are created. */
export const plainMatrix = {
  sources: {
    ...supplied,
    admin: plainOperations,
    editor: plainOperations,
    visitor: [],
  },
  media: supplied,
  imports: {
    admin: handledByTheDesk,
    editor: handledByTheDesk,
    contributor: readOnly,
    translator: readOnly,
    visitor: [],
  },
  series: curated,
  topics: curated,
  terms: { ...curated, visitor: [] },
  wordings: ofTheHouse,
  schedules: ofTheHouse,
  previewLinks: ofTheHouse,
  reviewRequests: ofTheHouse,
  passages: {
    admin: readOnly,
    editor: readOnly,
    contributor: readOnly,
    translator: readOnly,
    visitor: readOnly,
  },
  users: { admin: all, editor: [], contributor: [], translator: [], visitor: [] },
} satisfies Record<string, Cells<PlainOperation>>

/** The global `site`. */
export const siteMatrix: Cells<'read' | 'update'> = {
  admin: ['read', 'update'],
  editor: ['read'],
  contributor: ['read'],
  translator: ['read'],
  visitor: ['read'],
}
