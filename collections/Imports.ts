import type { CollectionConfig } from 'payload'

import { isEditor, isSignedIn, nobody } from './access/roles'
import { say } from './fields/say'

/**
 * One intake: the raw material's hash (the bytes lie in the data directory), the proposal made of it, what an
 * editor changed, and what it became. Written by the desk; editors work on it at /admin/import.
 */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: say('导入', 'Import'), plural: say('导入记录', 'Imports') },
  admin: {
    group: say('管理', 'Administration'),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'state', 'updatedAt'],
    hidden: ({ user }) => user?.['role'] !== 'admin',
  },
  // The desk writes for whoever is signed in: a proposal or a plan written by hand would lie about where it came from.
  access: { read: isSignedIn, create: nobody, update: nobody, delete: isEditor },
  lockDocuments: false,
  fields: [
    { name: 'filename', type: 'text', required: true, label: say('文件名', 'File name') },
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: say('SHA-256', 'SHA-256'),
    },
    { name: 'bytes', type: 'number', required: true, label: say('字节', 'Bytes') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'reading',
      index: true,
      label: say('状态', 'State'),
      options: [
        { value: 'reading', label: say('正在读', 'Reading') },
        { value: 'review', label: say('待核', 'To review') },
        { value: 'copy', label: say('可能是副本', 'Possible copy') },
        { value: 'interrupted', label: say('接受中断', 'Accepting broke off') },
        { value: 'refused', label: say('没能读', 'Not read') },
        { value: 'accepted', label: say('已接受', 'Accepted') },
        { value: 'setAside', label: say('搁置', 'Set aside') },
      ],
    },
    { name: 'title', type: 'text', label: say('标题', 'Title') },
    { name: 'refusal', type: 'json', label: say('没能读的原因', 'Why it was not read') },
    { name: 'proposal', type: 'json', label: say('提案', 'Proposal') },
    { name: 'edits', type: 'json', label: say('编辑的改动', 'Edits') },
    {
      name: 'revision',
      type: 'number',
      defaultValue: 0,
      label: say('改动存过几次', 'How often edits were saved'),
    },
    {
      name: 'editedBy',
      type: 'relationship',
      relationTo: 'users',
      label: say('谁最后改动', 'Last edited by'),
    },
    {
      name: 'copyOf',
      type: 'relationship',
      relationTo: 'interviews',
      label: say('可能的原文', 'Possible original'),
    },
    {
      name: 'plan',
      type: 'json',
      label: say('接受计划', 'Plan'),
      admin: {
        description: say(
          '接受之前先写下要建立的内容及其编号，中断后照此继续',
          'Written before anything is created, so that a broken-off accept goes on where it stopped',
        ),
      },
    },
    {
      name: 'interview',
      type: 'relationship',
      relationTo: 'interviews',
      label: say('成为访谈', 'Interview'),
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      label: say('成为来源', 'Source'),
    },
    {
      name: 'receivedBy',
      type: 'relationship',
      relationTo: 'users',
      label: say('谁导入', 'Brought in by'),
    },
    {
      name: 'setAsideBy',
      type: 'relationship',
      relationTo: 'users',
      label: say('谁搁置', 'Set aside by'),
    },
    { name: 'setAsideReason', type: 'text', label: say('为何搁置', 'Why it was set aside') },
  ],
}
