import type { Credit, CreditRole } from '../proposal'

/** What articles call the people who made them. The first word of a label decides its role. */
const roles: [CreditRole, RegExp][] = [
  [
    'interview',
    /^(?:对话|對話|采访|採訪|访谈|訪談|采写|採寫|访问|记者|記者|采编|interviewed by|interview by|interview|interviewer|moderated by|moderator)/i,
  ],
  [
    'text',
    /^(?:文字|文|撰文|撰稿|整理|录音整理|錄音整理|words by|words|text by|text|written by|transcribed by|transcript by)/i,
  ],
  ['author', /^(?:作者|原作者|原文作者|by|author)/i],
  ['editor', /^(?:编辑整理|责任编辑|責任編輯|责编|编辑|編輯|主编|主編|edited by|editor)/i],
  ['translation', /^(?:翻译|翻譯|编译|編譯|译者|譯者|译|譯|translated by|translation|translator)/i],
  [
    'photography',
    /^(?:摄影|攝影|图片|圖片|供图|供圖|图|圖|photography by|photography|photographs?|photos? by)/i,
  ],
  ['proofreading', /^(?:校对|校對|校|审校|proofreading)/i],
  ['production', /^(?:出品|监制|監製|策划|策劃|制作|製作|produced by|production)/i],
]

const word =
  '原文作者|原作者|校对者|校對者|对话|對話|采访|採訪|访谈|訪談|采写|採寫|访问|采编|文字|撰文|撰稿|整理|作者|编辑整理|责任编辑|責任編輯|责编|编辑|編輯|主编|主編|翻译|翻譯|编译|編譯|译者|譯者|摄影|攝影|供图|供圖|校对|校對|审校|出品|监制|監製|策划|策劃|制作|製作|采访者|採訪者|采访人|採訪人|访谈者|訪談者|访谈人|訪談人|录音整理|錄音整理|记者|記者|文|图|圖|译|譯|校'
const label = new RegExp(
  `(?:^|(?<=[\\s\\p{L}\\p{N}）)]))((?:${word})(?:\\s?[、/／&和与|｜]\\s?(?:${word})){0,3})\\s?[|｜丨/／:：]\\s?`,
  'gu',
)
const englishLabel =
  /^((?:interview(?:ed)?|words|text|written|edited|translated|moderated|transcribed|transcript|photography|photographs?|photos?|produced)(?: and (?:text|photographs?|words))? by|by|authors?|editors?|translators?|interviewers?|moderators?|(?:words|text|interview|photos|photographs|photography)(?=\s?[:|]))(?:\s?[:|]\s?|\s)/i

/** Names that aggregators put where nobody is named. */
const placeholder =
  /^(?:未知(?:机构|作者)?|佚名|匿名|网络|本站|admin|administrator|unknown|anonymous|none|null|n\/a|editor|user)$|\*{2,}|^[-—–]$/i

/** Whether a name only fills the place of one. */
export function isPlaceholder(name: string): boolean {
  return placeholder.test(name.trim())
}

/** What somebody did, by the words before the names; `null` for words that name no role. */
export function roleOf(words: string): CreditRole | null {
  return roles.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? null
}

/** The names in a list of them. */
export function namesIn(words: string): string[] {
  return words
    .replace(/[（(][^（）()]{0,40}[）)]/g, ' ')
    .split(/[、，,;；&]|\s(?:and|和|与)\s|\s{2,}/)
    .map((name) => name.trim().replace(affiliation, ''))
    .filter((name) => isName(name) && !isPlaceholder(name))
}

/** 本刊记者某某 */
const affiliation =
  /^(?:本刊|本报|本報|本网|本網|特约|特約|实习|實習)(?:记者|記者|编辑|編輯|撰稿人?|作者)?(?=\p{Script=Han}{2,4}$)/u

/** Short enough for a name: twelve Chinese characters hold a department, forty Latin ones a company. */
function isName(name: string): boolean {
  return name !== '' && name.length <= (/\p{Script=Han}/u.test(name) ? 12 : 40)
}

/** The credits of one line such as `作者 | 甲、乙`; several may follow each other without a gap. `null`: no such line. */
export function creditsOf(text: string): Credit[] | null {
  if (text.length > 120 || /[。！？!?]/.test(text)) return null
  const english = englishLabel.exec(text)
  // A name is capitalised; `by the river` is a sentence's beginning.
  if (english?.[1] && /^\p{Lu}/u.test(text.slice(english[0].length))) {
    const names = namesIn(text.slice(english[0].length).split(/\s[·•|]\s/)[0] ?? '')
    const role = roleOf(english[1])
    return role && names.length > 0 && text.length < 80
      ? [{ label: english[1], role, names }]
      : null
  }
  const labels = [...text.matchAll(label)]
  if (labels[0]?.index !== 0) return null
  return labels.flatMap((match, i) => {
    const words = text.slice(match.index + match[0].length, labels[i + 1]?.index)
    const name = match[1]?.trim() ?? ''
    const role = roleOf(name)
    const names = namesIn(words)
    return role && names.length > 0 ? [{ label: name, role, names }] : []
  })
}
