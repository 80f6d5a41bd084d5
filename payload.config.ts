import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Events } from './collections/Events'
import { Imports } from './collections/Imports'
import { Interviews } from './collections/Interviews'
import { Media } from './collections/Media'
import { Passages } from './collections/Passages'
import { PreviewLinks } from './collections/PreviewLinks'
import { Profiles } from './collections/Profiles'
import { ReviewRequests } from './collections/ReviewRequests'
import { Schedules } from './collections/Schedules'
import { Series } from './collections/Series'
import { Site } from './collections/Site'
import { Sources } from './collections/Sources'
import { Terms } from './collections/Terms'
import { Timelines } from './collections/Timelines'
import { Topics } from './collections/Topics'
import { Users } from './collections/Users'
import { Wordings } from './collections/Wordings'
import { databaseAdapter } from './database/adapter'
import { importEndpoints } from './desk/importEndpoints'
import { defaultLocale } from './locales/locale'
import { largestFile } from './model/largestFile'
import { withPublishing } from './publishing/withPublishing'
import { exchangeEndpoints } from './translation/exchangeEndpoints'
import { glossaryEndpoints } from './translation/glossary/glossaryEndpoints'
import { suggestEndpoints } from './translation/suggest/suggestEndpoints'
import { translationEndpoints } from './translation/translationEndpoints'

/** Only a development server writes generated files by itself; tests and commands would each do it at every start. */
const developing = process.env['NODE_ENV'] === 'development'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env['PAYLOAD_SECRET'] ?? '',
  serverURL: process.env['SITE_URL'] ?? '',
  db: databaseAdapter(process.env['DATABASE_URI']),
  editor: lexicalEditor(),
  sharp,
  collections: [
    withPublishing({
      ...Interviews,
      endpoints: [...translationEndpoints, ...suggestEndpoints, ...exchangeEndpoints],
    }),
    Profiles,
    Events,
    Timelines,
    Sources,
    Media,
    Series,
    Topics,
    { ...Terms, endpoints: glossaryEndpoints },
    { ...Imports, endpoints: importEndpoints },
    Passages,
    Wordings,
    Schedules,
    PreviewLinks,
    ReviewRequests,
    Users,
  ],
  globals: [Site],
  localization: {
    locales: [
      { code: 'zh', label: { zh: '中文', en: 'Chinese' } },
      { code: 'en', label: { zh: '英文', en: 'English' } },
    ],
    defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  graphQL: { disable: true },
  telemetry: false,
  upload: { limits: { fileSize: largestFile }, abortOnLimit: true },
  admin: {
    user: Users.slug,
    // The other choice asks a foreign server for every editor's picture.
    avatar: 'default',
    importMap: { baseDir: here, autoGenerate: developing },
    dateFormat: 'yyyy-MM-dd HH:mm',
    meta: { titleSuffix: ' · 对照 Facing Pages' },
    components: {
      graphics: { Icon: '/admin/brand/Icon#Icon', Logo: '/admin/brand/Logo#Logo' },
      beforeDashboard: [
        '/admin/import/ImportDashboardLink#ImportDashboardLink',
        '/admin/translations/TranslationsDashboardLink#TranslationsDashboardLink',
        '/admin/publish/AtWork#AtWork',
      ],
      beforeNavLinks: [
        '/admin/import/ImportNavLink#ImportNavLink',
        '/admin/translations/TranslationsNavLink#TranslationsNavLink',
      ],
      views: {
        translations: {
          Component: '/admin/translations/WorklistView#WorklistView',
          path: '/translations',
          exact: true,
          meta: { title: '翻译 Translations' },
        },
        importInbox: {
          Component: '/admin/import/inbox/InboxView#InboxView',
          path: '/import',
          exact: true,
          meta: { title: '导入 Import' },
        },
        importReview: {
          Component: '/admin/import/review/ReviewView#ReviewView',
          path: '/import/:id',
          meta: { title: '审阅导入 Review an import' },
        },
      },
    },
  },
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: developing },
})
