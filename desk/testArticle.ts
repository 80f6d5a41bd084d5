/** An article that we invented, in the form in which they reach a newsroom. Only for tests. */
export const testArticle = `# 灯塔上的最后一班

**采访、文 | 江澈**

本文首发于《潮间》2026 年 3 月 2 日。

石岬灯塔在 2019 年 4 月熄灯。守了三十一年的孟怀舟留了下来，替它擦玻璃。

## 无人值守

江澈：熄灯那天，您在做什么？

孟怀舟：2019 年 4 月 12 日，我照常上去，把灯擦了一遍。擦完才想起来，晚上不用点了。

江澈：后来还上去吗？

孟怀舟：天天上去。1988 年我第一次爬那一百零八级台阶，腿抖了三天。现在不爬，腿才抖。

台阶是石头的，中间磨出一道槽。那道槽有一半是我踩出来的。

## 雾号

江澈：雾天怎么办？

孟怀舟：以前有雾号。2003 年秋天换成电的，声音尖，像在喊疼。我还是想那个老的。

（*雾号：雾中以声音示警的装置，石岬的一座已于 2003 年拆除。）

江澈：老的去哪儿了？

孟怀舟：在我院子里。下雨的时候，它自己会响。

上一篇：渡口的钟 下一篇：没有了
`

/** The same with its end lost and words dropped: a damaged copy. */
export const damagedArticle = testArticle
  .slice(0, testArticle.indexOf('江澈：雾天'))
  .replace('腿抖了三天', '腿抖')
  .replace('# 灯塔上的最后一班', '# 石岬往事（转载）')

/** Something else altogether. */
export const otherArticle = `# 会数数的井

**采访、文 | 苏苇**

苏苇：这口井多深？

郑满：没有人量到过底。2011 年夏天放下去两百米绳子，提上来还是干的。

苏苇：那怎么知道有水？

郑满：听。扔一颗石子，数到九，就有一声。

苏苇：每次都是九？

郑满：旱年数到十一。
`
