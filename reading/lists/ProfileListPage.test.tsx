import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ProfileKind } from '@/model/page/profilePage'
import { ProfileListPage } from './ProfileListPage'
import { TimelineListPage } from './TimelineListPage'

const profile = (name: string, kind: ProfileKind) => ({
  href: `/en/profiles/${name}`,
  name,
  otherName: null,
  kind,
  summary: null,
})

it('groups profiles by kind and leaves out kinds that nobody is', () => {
  const html = renderToStaticMarkup(
    <ProfileListPage
      page={{
        locale: 'en',
        groups: [
          { kind: 'person', entries: [{ ...profile('Ann', 'person'), otherName: '安' }] },
          { kind: 'organisation', entries: [] },
          { kind: 'work', entries: [profile('Tides', 'work')] },
        ],
      }}
    />,
  )
  const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1])
  expect(headings).toEqual(['People', 'Works'])
  expect(html).toContain('<a href="/en/profiles/Ann">Ann</a> <span lang="zh-Hans">安</span>')
})

it('says so when there are no profiles and no timelines', () => {
  expect(renderToStaticMarkup(<ProfileListPage page={{ locale: 'en', groups: [] }} />)).toContain(
    'has been published yet',
  )
  expect(renderToStaticMarkup(<TimelineListPage page={{ locale: 'zh', entries: [] }} />)).toContain(
    '还没有发布的时间线',
  )
})
