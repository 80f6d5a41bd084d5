import type { Block } from '../block'
import { simplified } from '../simplified'

/** What a title says of a conversation. */
const title =
  /夜谈|座谈|笔谈|对话|专访|访谈|采访|问答|对谈|受访|实录|口述|圆桌|[与和跟同].{1,14}[聊谈]|^[一二三四五六七八九十两\d]{1,2}问|\b(?:interview(?:s|ed|ing)?|conversation|in conversation|q ?& ?a with|questions (?:for|with|to)|talks? (?:to|with)|speaks? (?:to|with)|oral history|round ?table|transcript|podcast|asks)\b/i
/** What an introduction says of one: somebody asked, somebody answered. */
const introduction =
  /接受.{0,16}(?:采访|专访|访问)|(?:以下|本文|下面)(?:为|是).{0,24}(?:访谈|对话|实录|问答|采访|谈话)|(?:专访|采访|访谈|对话|请|请到|拜访|见到)了?.{2,16}(?:回答|谈|聊|讲)|问了?.{0,8}[一二三四五六七八九十两几]个?问题|受访者|采访者|(?:this|the following|our) (?:interview|conversation|discussion|transcript)|\b(?:asked (?:him|her|them|\p{Lu})|sat down with|spoke (?:to|with)|talked (?:to|with)|caught up with|interviewed|interviewee|interviewer)\b/iu
const lookUp =
  /faq|常见问题|常见疑问|疑难解答|frequently asked|questions? (?:and|&) answers? (?:for|about)|问题解答|使用说明|更新日志|changelog|release notes|采访提纲|提纲|问题清单|面试|job interview|coding interview|interview questions|questions to ask|question list|prep(?:aration)? (?:sheet|list)/i

export type Genre = 'talk' | 'reference' | 'unknown'

/**
 * What the article says of itself, in its title, its first paragraphs and its headings: a conversation, or a list of
 * questions for looking up or for asking one day.
 */
export function genreOf(name: string | null, blocks: Block[], firstTurn: number): Genre {
  const before = blocks.slice(0, Math.max(firstTurn, 0))
  const headings = before
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => simplified(text.text))
  const own = simplified(name ?? '')
  if ([own, ...headings.slice(-2)].some((words) => lookUp.test(words))) return 'reference'
  if (title.test(own)) return 'talk'
  const intro = before.slice(-12).map(({ text }) => simplified(text.text.slice(0, 400)))
  return [
    ...headings.slice(-2).filter((words) => title.test(words)),
    ...intro.filter((words) => introduction.test(words)),
  ].length > 0
    ? 'talk'
    : 'unknown'
}
