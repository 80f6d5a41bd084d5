/** Articles of our own that try to bring a script into a page by every way an article has. Only for tests. */

/** What no page may ever run, in the forms in which it is smuggled. */
export const attacks = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT >',
  '</script><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '<img src=x onerror="alert(1)" />',
  '<svg/onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext></p><img src onerror=alert(1)></mtext></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)" onclick=alert(1)>这里</a>',
  '<a href=data:text/html,<script>alert(1)</script>>x</a>',
  '<form action=javascript:alert(1)><button>x</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<style>@import "https://evil.example/x.css"</style>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  ']]><script>alert(1)</script>',
  ']]></content><content type="html"><script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&amp;lt;script&amp;gt;',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '\u0008\u000b\u000c\ufffe\uffff',
  '\ud800<script>\udfff',
  '\u202e<script>\u202c',
  '[点](javascript:alert(1))',
  '[点](JaVaScRiPt:alert(1))',
  '[点](java\tscript:alert(1))',
  '[点](&#106;avascript:alert(1))',
  '[点](javascript&colon;alert(1))',
  '[点](%6Aavascript:alert(1))',
  '[点](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[点](vbscript:msgbox(1))',
  '[点](//evil.example/x)',
  '[点](/\\evil.example/x)',
  '[点](https://example.org/"onmouseover="alert(1))',
  "[点](https://example.org/'><script>alert(1)</script>)",
  '[点](<javascript:alert(1)>)',
  '<javascript:alert(1)>',
  '[<img src=x onerror=alert(1)>](https://example.org/a)',
  '![<script>alert(1)</script>](javascript:alert(1))',
  '![x](https://evil.example/p.png" onerror="alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
]

const conversation = `# 夜航船<script>alert('title')</script>

**采访、文 | 简<img src=x onerror=alert(1)>**

**摄影 | 罗"onmouseover="alert(1)**

本文首发于《潮间<script>》2026 年 3 月 2 日，[原文](javascript:alert(1))。

船从<b onclick=alert(1)>北埠</b>开出，<script>alert('lead')</script>天还没亮。

## 灯<script>alert('heading')</script>语

简<img src=x onerror=alert(1)>：灯<script>alert('question')</script>怎么打？看[这里](javascript:alert(1))，或者[那里](https://example.org/lamp)。

闻"><svg/onload=alert(1)>：2019 年 4 月 12 日，三长两短。[书](data:text/html,<script>alert(1)</script>)里写着，《夜<script>航》也写着。

- 一长<script>alert('item')</script>
- [两短](vbscript:msgbox(1))

> 灯<script>alert('quote')</script>亮着的时候，[没有人](JaVaScRiPt:alert(1))说话。

![灯<img src=x onerror=alert(1)>](javascript:alert(1))

图：灯塔<script>alert('caption')</script>（摄影：罗<script>）

（*三长两短：<script>alert('note')</script>夜航的[灯语](javascript:alert(1))。）

简<img src=x onerror=alert(1)>：后来呢？

闻"><svg/onload=alert(1)>：&lt;script&gt;alert(1)&lt;/script&gt; 后来就天亮了。]]></content><script>alert(1)</script>
`

const history = `---
title: '"><script>alert("title")</script>'
author: '<img src=x onerror=alert(1)>'
outlet: '</p><iframe src=javascript:alert(1)>'
url: javascript:alert(1)
date: 2026-03-02
---

<script>alert('first')</script>The ferry left in 1988. <a href="javascript:alert(1)">Nobody</a> waved.

## The <svg/onload=alert(1)> bell

On 12 April 2019 the [bell](javascript:alert(1)) was sold; [the buyer](https://example.org/?q="><script>alert(1)</script>) paid <script>alert('sum')</script>.

![A bell](https://evil.example/bell.png" onerror="alert(1))

In the autumn of 2003 it came back. <!-- <script>alert(1)</script> --> Its *crack* <style>*{background:url(javascript:alert(1))}</style> had **grown<script>**.

1. [one](//evil.example)
2. [two](/\\evil.example)
`

const page = `<html><head><title>渡口<script>alert(1)</script></title><meta http-equiv="refresh" content="0;url=javascript:alert(1)"></head>
<body onload="alert(1)">
问：<a href="javascript:alert(1)">船</a>几点开？
答：<img src="x" onerror="alert(1)">2011 年夏天以后，五点。
问：<script>alert(1)</script>雾天呢？
答：<iframe srcdoc="<script>alert(1)</script>"></iframe>雾天不开。
`

/** A NUL makes it no text at all, and nothing would be read. */
const written = attacks.filter((attack) => !attack.includes('\0'))

export const hostileArticles = [
  { file: 'conversation.md', text: conversation },
  { file: 'history.md', text: history },
  { file: 'page.txt', text: page },
  { file: 'attacks.md', text: `# 所有的\n\n${written.join('\n\n')}\n` },
  {
    file: 'names.md',
    text: written.map((attack, i) => `甲${attack}：第 ${i} 句。\n\n乙${attack}：是。`).join('\n\n'),
  },
]
