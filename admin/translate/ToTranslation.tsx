'use client'

import { useDocumentInfo, useEditDepth, useLocale } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'

import { isLocale } from '@/locales/locale'

import { editPlace } from './editPlace'

/**
 * In the edit view, which writes the original: choosing the translation's language leads to where it is translated.
 * Shows nothing.
 */
export function ToTranslation() {
  const { id, data } = useDocumentInfo()
  const { code } = useLocale()
  const isInDrawer = useEditDepth() > 1
  const params = useSearchParams()
  const router = useRouter()
  const original: unknown = data?.['originalLanguage']
  const asked = params.get('locale')
  const isWhole = params.has('whole')
  const place =
    id === undefined || isInDrawer || !isLocale(original)
      ? null
      : editPlace({ interview: String(id), original, shown: code, asked, isWhole })
  useEffect(() => {
    if (place !== null) router.replace(place)
  }, [place, router])
  return null
}
