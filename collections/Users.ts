import type { Access, CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { roleOf, roles } from '@/model/role'

import { isAdmin, isAdminField } from './access/roles'
import { say } from './fields/say'
import { languageOptions } from './fields/languageOptions'

const adminOrSelf: Access = ({ req }) =>
  roleOf(req.user) === 'admin' || (req.user ? { id: { equals: req.user.id } } : false)

/** Whoever sets a site up must be able to run it. */
const firstUserIsAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  // Counting is not allowed inside a transaction of MongoDB.
  const { docs } = await req.payload.find({
    collection: 'users',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs.length === 0 ? { ...data, role: 'admin' } : data
}

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: say('用户', 'User'), plural: say('用户', 'Users') },
  admin: {
    group: say('管理', 'Administration'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    hidden: ({ user }) => user?.['role'] !== 'admin',
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    useAPIKey: true,
    cookies: {
      sameSite: 'Lax',
      // A development site is served over plain http on loopback, where a secure cookie would not be stored.
      secure: process.env['SITE_URL']?.startsWith('https://') ?? false,
    },
  },
  access: {
    admin: ({ req }) => roleOf(req.user) !== null,
    read: adminOrSelf,
    create: isAdmin,
    update: adminOrSelf,
    delete: isAdmin,
    unlock: isAdmin,
  },
  hooks: { beforeChange: [firstUserIsAdmin] },
  fields: [
    { name: 'name', type: 'text', required: true, label: say('姓名', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      label: say('角色', 'Role'),
      access: { create: isAdminField, update: isAdminField },
      options: [
        { value: roles[0], label: say('管理员', 'Admin') },
        { value: roles[1], label: say('编辑', 'Editor') },
        { value: roles[2], label: say('撰稿与翻译', 'Contributor') },
      ],
    },
    {
      name: 'plainKeys',
      type: 'checkbox',
      defaultValue: true,
      label: say('单个字母作快捷键', 'Single letters as keys'),
      admin: {
        description: say(
          '只在清单里有效，写字时不受影响；屏幕朗读或语音输入的使用者可以关掉',
          'They work in lists only, never where text is written; turn them off for speech input or a screen reader',
        ),
      },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: say('只写这些语言', 'Writes only in'),
      access: { create: isAdminField, update: isAdminField },
      options: languageOptions,
      admin: {
        condition: (data) => data['role'] === 'contributor',
        description: say('留空则不限', 'Empty means no limit'),
      },
    },
  ],
}
