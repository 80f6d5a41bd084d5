import type { CollectionConfig } from 'payload'

import { guardReading } from './access/guardReading'
import { guardRelations } from './access/guardRelations'
import { guardShapes } from './access/guardShapes'
import { settleLanguage } from './access/settleLanguage'
import { revealed } from './access/published'
import { isEditor, isEditorField, isSignedIn } from './access/roles'
import { say } from './fields/say'
import { partialDate } from './fields/partialDate'
import { specimen } from './fields/specimen'
import { webAddress } from './fields/webAddress'
import { revalidate } from './hooks/revalidate'

/** The article, recording or page that something came from. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: say('来源', 'Source'), plural: say('来源', 'Sources') },
  admin: {
    group: say('内容', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'outlet', 'date', 'visibility', 'updatedAt'],
    description: say(
      '引文与事实所本的文章、录音、网页。',
      'The articles, recordings and pages that texts and facts rest on.',
    ),
    listSearchableFields: ['title', 'outlet', 'url'],
  },
  access: { read: revealed, create: isSignedIn, update: isSignedIn, delete: isEditor },
  trash: true,
  hooks: {
    beforeOperation: [settleLanguage, guardReading, guardShapes, guardRelations],
    afterOperation: [revalidate('sources')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: say('题名', 'Title') },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'article',
      label: say('类别', 'Kind'),
      options: [
        { value: 'article', label: say('文章', 'Article') },
        { value: 'recording', label: say('录音', 'Recording') },
        { value: 'page', label: say('网页', 'Page') },
        { value: 'document', label: say('文件', 'Document') },
      ],
    },
    { name: 'outlet', type: 'text', label: say('首发', 'Outlet') },
    { name: 'authors', type: 'text', hasMany: true, label: say('作者', 'Authors') },
    partialDate('date', say('发表日期', 'Date of publication')),
    webAddress('url', say('原文网址', 'Original address')),
    {
      name: 'language',
      type: 'text',
      label: say('语言', 'Language'),
      admin: { placeholder: 'zh' },
    },
    {
      name: 'retrievedAt',
      type: 'date',
      label: say('取得日期', 'Retrieved on'),
    },
    {
      name: 'interview',
      type: 'relationship',
      relationTo: 'interviews',
      label: say('成为', 'Became'),
    },
    {
      name: 'import',
      type: 'relationship',
      relationTo: 'imports',
      label: say('导入记录', 'Import'),
    },
    {
      name: 'copyOf',
      type: 'relationship',
      relationTo: 'sources',
      label: say('转载自', 'Copy of'),
      admin: {
        description: say('转载、摘录或有损的副本', 'For reposts, excerpts and damaged copies'),
      },
    },
    {
      name: 'visibility',
      type: 'select',
      required: true,
      defaultValue: 'private',
      index: true,
      access: { create: isEditorField, update: isEditorField },
      label: say('是否公开', 'Visibility'),
      options: [
        { value: 'private', label: say('编辑部内部', 'Newsroom only') },
        { value: 'public', label: say('公开', 'Public') },
      ],
      admin: {
        position: 'sidebar',
        description: say(
          '有公开内容引用时自动公开',
          'Becomes public when something public cites it',
        ),
      },
    },
    specimen,
  ],
}
