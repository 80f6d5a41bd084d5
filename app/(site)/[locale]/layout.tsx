import '@/reading/site.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { defaultLocale, isLocale, languageTag } from '@/locales/locale'

import { siteUrl } from '../siteUrl'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = { colorScheme: 'light dark' }

export const metadata: Metadata = { metadataBase: new URL(siteUrl()) }

export default async function Layout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={languageTag[isLocale(locale) ? locale : defaultLocale]}>
      <body>{children}</body>
    </html>
  )
}
