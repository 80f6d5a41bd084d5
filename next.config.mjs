import { withPayload } from '@payloadcms/next/withPayload'

import { previewHeaders, securityHeaders } from './securityHeaders.mjs'

/** @type {import('next').NextConfig} */
const config = withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  // The proxy names this server as it was started; normalized, `127.0.0.1` would become another server's name.
  skipProxyUrlNormalize: true,
  // Title and addresses stand in the head for everybody; for browsers Next would send them later, by script.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // What was made for one database must not be served for another, and a purge must not be lost in a restart.
  experimental: { isrFlushToDisk: false },
  // `npm test` checks the types; starting a site need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
})

/**
 * Payload asks every page for the browser's colour scheme with `Critical-CH`, which makes Chromium repeat a reader's
 * first navigation. Only its admin has a use for that.
 */
const payloadHeaders = config.headers
config.headers = async () => [
  { source: '/:path*', headers: securityHeaders },
  // Next would let caches between us and readers keep a page for a year, and no purge reaches those. This way they
  // ask each time, and a page that has not changed is not sent again.
  {
    source: '/:locale(zh|en|zh-hant)/:path*',
    headers: [{ key: 'Cache-Control', value: 'no-cache' }],
  },
  // Words that are not public: for the one who asks, and for nobody to keep.
  {
    source: '/:locale(zh|en)/draft/:path*',
    headers: [
      { key: 'Cache-Control', value: 'private, no-store' },
      { key: 'X-Robots-Tag', value: 'noindex' },
    ],
  },
  { source: '/:locale(zh|en|zh-hant)/preview/:secret*', headers: previewHeaders },
  ...((await payloadHeaders?.()) ?? []).map((rule) =>
    rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule,
  ),
]

export default config
