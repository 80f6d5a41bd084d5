/**
 * Said before anything is installed, when the catalogue of the site (TypeScript) cannot be read yet.
 */
export const environmentMessages = {
  port: {
    en: 'PORT is not a port number (1 to 65535).',
    zh: 'PORT 不是有效的端口号（1 至 65535）。',
  },
  'database-uri': {
    en: 'DATABASE_URI begins with file:, mongodb:// or mongodb+srv://.',
    zh: 'DATABASE_URI 应以 file:、mongodb:// 或 mongodb+srv:// 开头。',
  },
  'unknown-environment': {
    en: 'FACING_PAGES_ENV is production, local, or not set.',
    zh: 'FACING_PAGES_ENV 只能是 production、local 或留空。',
  },
  'site-url-missing': {
    en: 'Production needs SITE_URL: the address that readers type, such as https://example.org.',
    zh: '生产环境需要 SITE_URL，即读者访问的网址，例如 https://example.org。',
  },
  'site-url-wrong': {
    en: 'SITE_URL is an http or https address without a path, such as https://example.org.',
    zh: 'SITE_URL 应为不带路径的 http 或 https 网址，例如 https://example.org。',
  },
  'suggest-url-wrong': {
    en: 'SUGGEST_URL is the http or https address of a translation service, such as https://example.org/v1; the key goes into SUGGEST_KEY.',
    zh: 'SUGGEST_URL 应为翻译服务的 http 或 https 网址，例如 https://example.org/v1；密钥请写在 SUGGEST_KEY。',
  },
  'suggest-incomplete': {
    en: 'A translation service needs both SUGGEST_URL and SUGGEST_MODEL. Without them nothing is suggested.',
    zh: '接翻译服务须同时设置 SUGGEST_URL 和 SUGGEST_MODEL；两项都不设，则不提供机器翻译。',
  },
  'secret-missing': {
    en: 'Production needs PAYLOAD_SECRET: at least 32 random characters, for example from "openssl rand -hex 32".',
    zh: '生产环境需要 PAYLOAD_SECRET：至少 32 个随机字符，例如用 “openssl rand -hex 32” 生成。',
  },
  'secret-short': {
    en: 'PAYLOAD_SECRET is shorter than 32 characters.',
    zh: 'PAYLOAD_SECRET 不足 32 个字符。',
  },
  'secret-development': {
    en: 'PAYLOAD_SECRET is the one of a development machine or of an example. Make a new one for production.',
    zh: 'PAYLOAD_SECRET 是开发环境或示例中的密钥，请为生产环境另行生成。',
  },
  'replica-set': {
    en: 'DATABASE_URI names no replicaSet, and MongoDB has no transactions without one. One node is enough.',
    zh: 'DATABASE_URI 未指定 replicaSet；没有副本集，MongoDB 便没有事务。单节点副本集即可。',
  },
}
