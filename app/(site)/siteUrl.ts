/** Where readers find the site, without a slash at its end. */
export function siteUrl(): string {
  return (process.env['SITE_URL'] ?? 'http://localhost:3000').replace(/\/+$/, '')
}
