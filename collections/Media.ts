import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { pictureTypes } from '@/model/pictureTypes'

import { guardReading } from './access/guardReading'
import { guardRelations } from './access/guardRelations'
import { guardShapes } from './access/guardShapes'
import { settleLanguage } from './access/settleLanguage'
import { refuseRemoteFile } from './access/refuseRemoteFile'
import { everybody, isEditor, isSignedIn } from './access/roles'
import { say } from './fields/say'
import { specimen } from './fields/specimen'
import { revalidate } from './hooks/revalidate'

/** Pictures. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: say('图片', 'Picture'), plural: say('图片', 'Media') },
  admin: {
    group: say('内容', 'Content'),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
  },
  access: { read: everybody, create: isSignedIn, update: isSignedIn, delete: isEditor },
  hooks: {
    beforeOperation: [settleLanguage, guardReading, guardShapes, guardRelations, refuseRemoteFile],
    afterOperation: [revalidate('media')],
  },
  upload: {
    staticDir: path.resolve(process.env['DATA_DIR'] ?? 'data', 'media'),
    mimeTypes: pictureTypes,
    imageSizes: [
      { name: 'small', width: 640, withoutEnlargement: true },
      { name: 'large', width: 1440, withoutEnlargement: true },
    ],
    adminThumbnail: 'small',
    focalPoint: true,
    pasteURL: false,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      label: say('替代文字', 'Alternative text'),
      admin: {
        description: say(
          '给看不到图的读者：图上有什么',
          'For readers who cannot see it: what the picture shows',
        ),
      },
    },
    { name: 'caption', type: 'textarea', localized: true, label: say('图说', 'Caption') },
    { name: 'credit', type: 'text', label: say('图片来源', 'Credit') },
    { name: 'licence', type: 'text', label: say('授权', 'Licence') },
    specimen,
  ],
}
