import type { Credit } from '../proposal'
import { startsWithSurname } from '../structure/namesInChinese'
import { namesIn, roleOf } from './credits'

/** Who made an article. Words that may be followed by whom or what it is about, such as 对话 and 采访, are none. */
const maker =
  /^(?:本刊|本报|本報|本网|本網|特约|特約|实习|實習)?(记者|記者|作者|编辑|編輯|责任编辑|責任編輯|责编|主编|主編|译者|譯者|采访者|採訪者|采写|採寫|撰文|撰稿|录音整理|錄音整理|摄影|攝影|文|译|譯)$/

/** The credits of a line in which nothing but gaps parts them: `记者 席晚`, `文 席晚 摄影 陆知微`. `null`: no such line. */
export function bareCreditsOf(text: string): Credit[] | null {
  if (text.length > 60) return null
  const credits: Credit[] = []
  for (const word of text.trim().split(/\s+/)) {
    const role = roleOf(maker.exec(word)?.[1] ?? '')
    const names = namesIn(word)
    const last = credits.at(-1)
    if (role !== null) credits.push({ label: word, role, names: [] })
    else if (last && names.length > 0 && names.every(isPerson)) last.names.push(...names)
    else return null
  }
  const isWhole = credits.length > 0 && credits.every(({ names }) => names.length > 0)
  return isWhole ? credits : null
}

function isPerson(name: string): boolean {
  return startsWithSurname(name) && !/^[简簡]介$/.test(name)
}
