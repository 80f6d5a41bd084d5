import type { CollectionConfig } from 'payload'

import { passageHook } from '@/transcript/ids/passageHook'
import { hideMachineWords } from '@/transcript/withoutMachineWords'
import { transcriptEditor } from '@/transcript/transcriptEditor'

import { publishedOrPreviewed } from './access/previewed'
import { isSignedIn, mayDelete, maySave } from './access/roles'
import { draftsPerLanguage } from './drafts'
import { editorialHooks } from './editorialHooks'
import { bilingualText } from './fields/bilingualText'
import { say } from './fields/say'
import { languageOptions } from './fields/languageOptions'
import { partialDate } from './fields/partialDate'
import { publishedAt } from './fields/publishedAt'
import { seo } from './fields/seo'
import { signature } from './fields/signature'
import { formerSlugs, slug } from './fields/slug'
import { specimen } from './fields/specimen'
import { status } from './fields/status'
import { copyPassages } from './hooks/copyPassages'
import { keepFormerWordings } from './hooks/keepFormerWordings'
import { keepLock, lockSeconds } from './hooks/keepLock'
import { ownPassages, registerPassages } from './hooks/registerPassages'
import { releaseInterview } from './hooks/releaseInterview'
import { prepareSignature, signSave } from './hooks/signSave'

/** A conversation, or a reported history. */
export const Interviews: CollectionConfig = {
  slug: 'interviews',
  labels: { singular: say('访谈', 'Interview'), plural: say('访谈', 'Interviews') },
  admin: {
    group: say('内容', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'form', 'originalLanguage', '_status', 'updatedAt'],
    description: say(
      '谈话与报道。每种语言各自起草、发布。',
      'Conversations and reported histories. Each language is drafted and published on its own.',
    ),
    listSearchableFields: ['title', 'slug'],
    components: {
      edit: {
        beforeDocumentControls: [
          '/admin/saving/KeepWords#KeepWords',
          '/admin/translate/ToTranslation#ToTranslation',
          '/transcript/preview/PreviewButton.client#PreviewButton',
        ],
        PublishButton: '/admin/publish/PublishButton#PublishButton',
        Status: '/admin/publish/LanguageChips#LanguageChips',
      },
      views: {
        edit: {
          versions: { Component: '/admin/versions/VersionsView#VersionsView' },
          version: { Component: '/admin/versions/VersionsView#VersionsView' },
          translate: {
            path: '/translate',
            Component: '/admin/translate/TranslateView#TranslateView',
            tab: { Component: '/admin/translate/TranslateTab#TranslateTab', order: 150 },
          },
        },
      },
    },
  },
  access: {
    read: publishedOrPreviewed,
    create: isSignedIn,
    update: maySave,
    delete: mayDelete,
    readVersions: isSignedIn,
  },
  versions: draftsPerLanguage,
  trash: true,
  lockDocuments: { duration: lockSeconds },
  hooks: editorialHooks('interviews', {
    titleField: 'title',
    own: {
      beforeOperation: [prepareSignature],
      beforeValidate: [ownPassages],
      beforeChange: [signSave],
      afterChange: [registerPassages, keepLock],
      beforeDelete: [releaseInterview],
    },
  }),
  defaultSort: '-updatedAt',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: say('正文', 'Text'),
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              localized: true,
              label: say('标题', 'Title'),
            },
            {
              name: 'standfirst',
              type: 'textarea',
              localized: true,
              label: say('导语', 'Standfirst'),
            },
            {
              name: 'body',
              type: 'richText',
              localized: true,
              label: say('正文', 'Transcript'),
              editor: transcriptEditor,
              hooks: {
                beforeValidate: [passageHook],
                beforeDuplicate: [copyPassages],
                afterRead: [hideMachineWords],
              },
            },
          ],
        },
        {
          label: say('资料', 'Details'),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'form',
                  type: 'select',
                  required: true,
                  defaultValue: 'qa',
                  label: say('形式', 'Form'),
                  options: [
                    { value: 'qa', label: say('问答', 'Conversation') },
                    { value: 'narrative', label: say('报道', 'Reported history') },
                  ],
                },
                {
                  name: 'originalLanguage',
                  type: 'select',
                  required: true,
                  defaultValue: 'zh',
                  label: say('原文语言', 'Original language'),
                  options: languageOptions,
                },
              ],
            },
            {
              name: 'speakers',
              type: 'array',
              label: say('说话人', 'Speakers'),
              labels: { singular: say('说话人', 'Speaker'), plural: say('说话人', 'Speakers') },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'key',
                      type: 'text',
                      required: true,
                      label: say('代号', 'Key'),
                      admin: {
                        description: say(
                          '正文以此认人，如 s1',
                          'How the text refers to them, such as s1',
                        ),
                      },
                    },
                    {
                      name: 'role',
                      type: 'select',
                      required: true,
                      defaultValue: 'interviewee',
                      label: say('身份', 'Role'),
                      options: [
                        { value: 'interviewer', label: say('采访', 'Interviewer') },
                        { value: 'interviewee', label: say('受访', 'Interviewee') },
                        { value: 'unknown', label: say('不明', 'Unknown') },
                      ],
                    },
                  ],
                },
                {
                  name: 'profile',
                  type: 'relationship',
                  relationTo: 'profiles',
                  label: say('条目', 'Profile'),
                },
                bilingualText(
                  'name',
                  say('没有条目时显示的名字', 'Name shown when there is no profile'),
                ),
              ],
            },
            {
              name: 'credits',
              type: 'array',
              localized: true,
              label: say('署名', 'Credits'),
              labels: { singular: say('署名', 'Credit'), plural: say('署名', 'Credits') },
              fields: [
                { name: 'label', type: 'text', required: true, label: say('分工', 'Part') },
                {
                  name: 'names',
                  type: 'text',
                  hasMany: true,
                  required: true,
                  label: say('姓名', 'Names'),
                },
              ],
            },
            partialDate('interviewDate', say('采访日期', 'Date of the interview')),
            {
              name: 'source',
              type: 'relationship',
              relationTo: 'sources',
              label: say('来源', 'Source'),
            },
            { name: 'cover', type: 'upload', relationTo: 'media', label: say('题图', 'Cover') },
            {
              name: 'topics',
              type: 'relationship',
              relationTo: 'topics',
              hasMany: true,
              label: say('话题', 'Topics'),
            },
            {
              name: 'series',
              type: 'relationship',
              relationTo: 'series',
              label: say('专题', 'Series'),
            },
            {
              name: 'mentions',
              type: 'relationship',
              relationTo: 'profiles',
              hasMany: true,
              label: say('写到', 'Profiles mentioned'),
            },
          ],
        },
        { label: say('搜索与分享', 'Search and sharing'), fields: [seo] },
      ],
    },
    /** Of each translated field that is no passage: from which wording it was made, and how far it is. */
    {
      name: 'translated',
      type: 'json',
      localized: true,
      access: { read: ({ req }) => Boolean(req.user) },
      admin: { disabled: true },
      hooks: { beforeChange: [keepFormerWordings] },
    },
    signature,
    slug,
    formerSlugs,
    publishedAt,
    specimen,
    status,
  ],
}
