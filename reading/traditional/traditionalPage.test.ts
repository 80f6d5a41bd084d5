import { expect, it } from 'vitest'
import { toTraditional } from '@/model/chinese/traditional'
import { traditionalPage } from './traditionalPage'

const convert = toTraditional(new Map([['罗后', '羅后']]))

function body(inner: string): string {
  const page = traditionalPage(
    `<!DOCTYPE html><html lang="zh-Hans"><head></head><body>${inner}</body></html>`,
    convert,
  )
  return /<body>(.*)<\/body>/s.exec(page)?.[1] ?? ''
}

it('sets the text and says so', () => {
  const page = traditionalPage(
    '<!DOCTYPE html><html lang="zh-Hans"><head><title>头发</title></head><body><p>发现</p></body></html>',
    convert,
  )
  expect(page).toBe(
    '<!DOCTYPE html><html lang="zh-Hant"><head><title>頭髮</title></head><body><p>發現</p></body></html>',
  )
})

it('sees a word that goes on in the next element', () => {
  expect(body('<h1>长<wbr>头<em>发</em></h1>')).toBe('<h1>長<wbr>頭<em>髮</em></h1>')
})

it('takes what stands in two paragraphs for no word', () => {
  expect(body('<p>头</p><p>发</p>')).toBe('<p>頭</p><p>發</p>')
})

it('leaves other languages and what is traditional already as they are', () => {
  const inner = '<p lang="en">“后”</p><span lang="zh-Hant">后里</span><span lang="ja">学后</span>'
  expect(body(`${inner}<p lang="en"><b lang="zh-Hans">后来</b></p>`)).toBe(
    `${inner}<p lang="en"><b lang="zh-Hant">後來</b></p>`,
  )
})

it('keeps readers among traditional pages, and ids and other addresses as they are', () => {
  expect(
    body(
      '<a href="/zh/interviews/a#p-1" hreflang="zh-Hans">书</a><a href="/zh">书</a><a href="/en/x">书</a>' +
        '<a href="/zh/feed.xml">书</a><a href="/zhong">书</a><a href="#x-1">书</a><form action="/zh/search"></form><p id="p-1">书</p>',
    ),
  ).toBe(
    '<a href="/zh-hant/interviews/a#p-1" hreflang="zh-Hant">書</a><a href="/zh-hant">書</a><a href="/en/x">書</a>' +
      '<a href="/zh/feed.xml">書</a><a href="/zhong">書</a><a href="#x-1">書</a><form action="/zh-hant/search"></form><p id="p-1">書</p>',
  )
})

it('says in the head what it is, but stays the same page for search engines', () => {
  const page = traditionalPage(
    '<html lang="zh-Hans"><head><link rel="canonical" href="/zh/x"><link rel="alternate" hreflang="zh-Hans" href="/zh/x">' +
      '<meta name="description" content="后来"><meta property="og:locale" content="zh_CN"></head></html>',
    convert,
  )
  expect(page).toContain('<link rel="canonical" href="/zh/x">')
  expect(page).toContain('<link rel="alternate" hreflang="zh-Hans" href="/zh/x">')
  expect(page).toContain('content="後來"')
  expect(page).toContain('content="zh_TW"')
})

it('tells those who listen the same as those who see', () => {
  expect(body('<img alt="里面" title="后面"><nav aria-label="发现"></nav>')).toBe(
    '<img alt="裡面" title="後面"><nav aria-label="發現"></nav>',
  )
})

it('drops the scripts that would put the simplified text back, and keeps data', () => {
  expect(
    body(
      '<script src="/_next/a.js"></script><script>self.__next_f.push("发")</script>' +
        '<script type="application/ld+json">{"name":"后"}</script><script src="/keys.js"></script>',
    ),
  ).toBe(
    '<script type="application/ld+json">{"name":"后"}</script><script src="/keys.js"></script>',
  )
})

it('turns the choice of characters round', () => {
  expect(
    body(
      '<a data-script="hant" href="/zh-hant/x" lang="zh-Hant">繁</a><a data-script="hans" href="/zh/x" lang="zh-Hans" hidden="">简</a>',
    ),
  ).toBe('<a data-script="hans" href="/zh/x" lang="zh-Hans">简</a>')
})

it('writes a name as it is written, also in the middle of a line', () => {
  expect(body('<p>后来<a href="#a">罗后</a>来了</p>')).toBe('<p>後來<a href="#a">羅后</a>來了</p>')
})
