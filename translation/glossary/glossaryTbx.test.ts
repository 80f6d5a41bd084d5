import { expect, it } from 'vitest'

import { glossaryTbx } from './glossaryTbx'

it('says each term in both languages, and which forms are to be avoided', () => {
  const tbx = glossaryTbx([
    { zh: '开盘机', en: 'reel & reel', avoid: ['<recorder>', '录音机'], note: 'a\u0001b' },
    { zh: '井绳', en: 'well rope', avoid: [], note: '' },
  ])
  const bad = '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>'
  expect(tbx.split('\n').filter((line) => line.startsWith('<conceptEntry'))).toEqual([
    '<conceptEntry id="c1"><note>ab</note>' +
      `<langSec xml:lang="zh-Hans"><termSec><term>开盘机</term></termSec><termSec><term>录音机</term>${bad}</termSec></langSec>` +
      `<langSec xml:lang="en"><termSec><term>reel &amp; reel</term></termSec><termSec><term>&lt;recorder&gt;</term>${bad}</termSec></langSec>` +
      '</conceptEntry>',
    '<conceptEntry id="c2"><langSec xml:lang="zh-Hans"><termSec><term>井绳</term></termSec></langSec><langSec xml:lang="en"><termSec><term>well rope</term></termSec></langSec></conceptEntry>',
  ])
})
