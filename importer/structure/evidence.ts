import { wordsBehind, type Block } from '../block'
import type { Cast } from './cast'
import { isAddressed, isPersonal, wantsAnswer } from './voice'

export type Evidence = {
  turns: number
  speakers: number
  /** Share of turns behind which somebody else speaks. */
  alternation: number
  /** Share of the turns in which somebody speaks of themselves. */
  voiced: number
  /** Share of the questions in which somebody is spoken to. */
  addressed: number
  /** Turns that want an answer and get one. */
  answered: number
  /** Share of the questions that are asked by those who mostly ask. */
  divided: number
  /**
   * Who speaks to whom, from -2 to 2: in an interview questions say *you* and answers *I*, in a list of frequent
   * questions it is the other way round.
   */
  personal: number
}

type Turn = { speaker: string; asks: boolean; words: string }

/** What in the words themselves speaks for a cast, whatever marks it was read from. */
export function evidenceOf(blocks: Block[], { speakers, openings }: Cast): Evidence {
  const turns = turnsOf(blocks, openings)
  const asking = turns.filter(({ asks }) => asks)
  const answers = turns.filter(
    (turn, i) => i > 0 && turns[i - 1]?.asks === true && turns[i - 1]?.speaker !== turn.speaker,
  )
  const changes = turns.filter((turn, i) => i > 0 && turns[i - 1]?.speaker !== turn.speaker)
  const askers = askersOf(turns)
  const share = (list: Turn[], test: (words: string) => boolean) =>
    list.length === 0 ? 0 : list.filter(({ words }) => test(words)).length / list.length
  return {
    turns: turns.length,
    speakers: speakers.size,
    alternation: turns.length < 2 ? 0 : changes.length / (turns.length - 1),
    voiced: share(turns, isPersonal),
    addressed: share(asking, isAddressed),
    answered: answers.length,
    divided:
      asking.length === 0
        ? 0
        : asking.filter(({ speaker }) => askers.has(speaker)).length / asking.length,
    personal:
      share(asking, isAddressed) +
      share(answers, isPersonal) -
      share(asking, (words) => isPersonal(words) && !isAddressed(words)) -
      share(answers, (words) => isAddressed(words) && !isPersonal(words)),
  }
}

function turnsOf(blocks: Block[], openings: Cast['openings']): Turn[] {
  const turns: Turn[] = []
  for (const [i, block] of blocks.entries()) {
    const opening = openings.get(block)
    if (opening) {
      const words = wordsBehind(blocks, i, opening.end)
      const last = turns.at(-1)
      if (last?.speaker === opening.speaker) last.words += ` ${words}`
      else turns.push({ speaker: opening.speaker, words, asks: wantsAnswer(words) })
    } else if (block.kind !== 'heading') {
      const last = turns.at(-1)
      if (last && last.words.length < 2000) last.words += ` ${block.text.text}`
    }
  }
  return turns
}

/** Those of whose turns at least a third ask. */
function askersOf(turns: Turn[]): Set<string> {
  const counts = new Map<string, { all: number; asked: number }>()
  for (const { speaker, asks } of turns) {
    const count = counts.get(speaker) ?? { all: 0, asked: 0 }
    count.all++
    if (asks) count.asked++
    counts.set(speaker, count)
  }
  return new Set(
    [...counts].filter(([, { all, asked }]) => asked / all > 1 / 3).map(([speaker]) => speaker),
  )
}
