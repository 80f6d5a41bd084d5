/** Marks in pieces, wrong spaces, controls, halves of characters: what is strewn into an article. */
export const poison: readonly string[] = [
  ...['**', '****', '*', '_', '__', '`', '[', '](', '![', '](javascript:alert(1))', '![a](b)'],
  ...['[词](https://example.org/a_b "t")', '<https://example.org/x>', '<script>alert(1)</script>'],
  ...['<', '>', '<div class="a">', '</p>', '\\', '|', '~~~\n', '```\n', '---\n', '- ', '1. ', '> '],
  ...['# ', '##### **', '01\n', '一、', '第二章 ', '{{', '&amp;', '&#x202e;', '🎞️', '👩‍👩‍👧'],
  ...['\u202e', '\u2066', '\u2069', '\u200f', '\u061c', '\u200b', '\u200d', '\u2060', '\ufeff'],
  ...['\u00ad', '\u034f', '\ufe0f', '\u{e0100}', '\u{e0041}', '\u0301', '\u0000', '\u0007'],
  ...['\u0085', '\u2028', '\u2029', '\u000b', '\u000c', '\ud800', '\udc00', '\ufffd', '\ufffe'],
  ...['\u00a0', '\u3000', '\u2009', '\t', '\r', '\r\n', '\n\n', '\n\r', '：', ':', '﹕', '∶'],
  ...['【', '】', '《', '》', '（', ')', '「', '”', '问：', 'Q: ', 'A：', '答:', '[00:12:03] '],
  ...[
    '２０１８年',
    '2018 年 13 月',
    '99 月 99 日',
    '今年',
    '同年 2 月',
    '⻩',
    '⼈',
    '豈',
    'ﬁ',
    'Ⅳ',
  ],
]

/** Such characters do not show: a label with one of them is the same label. */
export const hidden: readonly string[] = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\u061c'],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u202c', '\u2066', '\u2069', '\ufe0e', '\ufe0f'],
  ...['\u{e0100}', '\u{e0041}', '\u0008', '\u001b', '\u007f', '\u2063', '\u3164'],
]

/** Characters that look like another one: of each two the second is of another script, or of another form. */
export const doubles: readonly (readonly [string, string])[] = [
  ...pairs('aаeеoоpрcсyуxхiіsѕjјdԁhһ'),
  ...pairs('AАBВEЕKКMМHНOОPРCСTТXХIІSЅJЈ'),
  ...pairs('AΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧoοvν'),
  ...pairs('QＱAＡaａeｅoｏtｔ人⼈一⼀心⼼方⽅文⽂力⼒大⼤小⼩生⽣田⽥石⽯金⾦高⾼黄⻩长⻓马⻢'),
]

function pairs(both: string): [string, string][] {
  const characters = [...both]
  return characters.flatMap((plain, i) => {
    const double = characters[i + 1]
    return i % 2 === 0 && double !== undefined ? [[plain, double]] : []
  })
}
