import { isAllEmphasis, type Block } from '../block'
import { simplified } from '../simplified'
import type { Cast } from './cast'
import { isPersonal } from './voice'

/** What stands behind the last answer and is none. */
const titles =
  /^(?:关于(?:作者|译者|本文|本项目|我们|受访者|采访者)|作者(?:简介|介绍)|译者(?:简介|介绍)|嘉宾(?:简介|介绍)|附录|附[：:]|尾注|注释|参考(?:资料|文献)?|延伸阅读|推荐阅读|相关阅读|后记|编后|采访手记|记者手记|译后记|about (?:the|this|our)|appendix|acknowledge?ments?|afterword|postscript|(?:foot|end)notes?|references|further reading|resources|links|credits)/i

/** Whether the block names what stands behind an article: about the author, appendix, further reading. */
export function opensBackMatter(block: Block): boolean {
  const { text } = block.text
  return block.kind !== 'image' && text.length <= 40 && titles.test(simplified(text))
}

/**
 * Where nobody speaks any more: the first block behind the last label that is set off from the answer — by a heading
 * under which nobody speaks, a rule, italics, or its own words: nobody speaks of themselves by name. The number of blocks where the last answer ends the
 * document.
 */
export function endOfSpeech(blocks: Block[], cast: Cast): number {
  const last = blocks.findLastIndex((block) => cast.openings.has(block))
  if (last < 0) return blocks.length
  // The block behind a label on a line of its own is what was said.
  const own = blocks[last]?.text.text.slice(cast.openings.get(blocks[last])?.end).trim()
  const from = last + (own === '' ? 2 : 1)
  const spoken = blocks[last] && cast.openings.get(blocks[last])?.speaker
  const speaker = cast.speakers.get(spoken ?? '')?.label ?? ''
  const end = blocks.findIndex(
    (block, i) =>
      i >= from &&
      (block.section !== undefined ||
        block.ruled === true ||
        opensBackMatter(block) ||
        (block.kind === 'paragraph' && (isAllEmphasis(block) || isAbout(block, speaker)))),
  )
  return end < 0 ? blocks.length : end
}

/** Whether the words are about somebody of that name: `Thanks to Ada for her time.` */
function isAbout(block: Block, name: string): boolean {
  const { text } = block.text
  const words = /^\p{Script=Han}+$/u.test(name) ? [name] : name.split(/[\s·]/)
  return !isPersonal(text) && words.some((word) => names.test(word) && text.includes(word))
}

const names = /^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]{2,})$/u
