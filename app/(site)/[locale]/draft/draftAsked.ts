import { headers } from 'next/headers'

import type { DraftAsked } from '@/queries/draftPages'

import { localeOf } from '../../localeOf'

export type DraftProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Who asks for which draft. `?screen=` names an editor's screen, of which the unsaved words are shown. */
export async function draftAsked({
  params,
  searchParams,
}: DraftProps): Promise<[Headers, DraftAsked]> {
  const { id, ...rest } = await params
  const { screen } = await searchParams
  return [
    await headers(),
    { id, locale: localeOf(rest), screen: typeof screen === 'string' ? screen : null },
  ]
}
