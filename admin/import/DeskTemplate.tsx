import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import '../admin.css'
import { HideLanguageChoice } from '../HideLanguageChoice'

type Props = {
  view: AdminViewServerProps
  steps: { label: string; url?: string }[]
  children: ReactNode
}

/** A screen of the desk inside Payload's own frame: its navigation, header and breadcrumbs. */
export function DeskTemplate({ view, steps, children }: Props) {
  const { i18n, initPageResult, params, payload, searchParams, viewActions } = view
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={initPageResult.locale}
      params={params}
      payload={payload}
      permissions={initPageResult.permissions}
      req={initPageResult.req}
      searchParams={searchParams}
      user={initPageResult.req.user ?? undefined}
      viewActions={viewActions}
      viewType="importDesk"
      visibleEntities={initPageResult.visibleEntities}
    >
      <SetStepNav nav={steps} />
      <HideLanguageChoice />
      <main className="fp-view">{children}</main>
    </DefaultTemplate>
  )
}
