import type { Block } from '../block'

const talk =
  /对话|對話|专访|專訪|访谈|訪談|采访|採訪|问答|問答|对谈|對談|受访|受訪|实录|實錄|口述|圆桌|圓桌|[谈聊談](?!判)|\b(?:interview(?:ed|s)?|conversation|talks? (?:to|with|about)|in conversation|q ?& ?a|spoke (?:to|with)|asked|oral history|round ?table|transcript|podcast)\b/i
const faq =
  /faq|常见问题|常見問題|常见疑问|疑难解答|frequently asked|questions? (?:and|&) answers? for|问题解答|使用说明|更新日志|changelog|release notes|采访提纲|採訪提綱|提纲|問題清單|问题清单|interview questions|questions to ask|question list|prep(?:aration)? (?:sheet|list)/i

export type Genre = 'talk' | 'reference' | 'unknown'

/**
 * What the article says of itself, in its title, its first paragraphs and its headings: a conversation, or a list of
 * questions for looking up or for asking one day.
 */
export function genreOf(title: string | null, blocks: Block[], firstTurn: number): Genre {
  const before = blocks.slice(0, Math.max(firstTurn, 0))
  const headings = before.filter(({ kind }) => kind === 'heading').map(({ text }) => text.text)
  if ([title ?? '', ...headings].some((words) => faq.test(words))) return 'reference'
  const intro = before.slice(-12).map(({ text }) => text.text.slice(0, 400))
  return [title ?? '', ...intro].some((words) => talk.test(words)) ? 'talk' : 'unknown'
}
