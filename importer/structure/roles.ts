import { isQuestion, wordsBehind, type Block } from '../block'
import { answerWords, foldLabel, questionWords } from './labels'
import type { Cast } from './cast'

type Habit = { turns: number; asked: number }

/**
 * Who asks and who answers: by word (问, Q), by being the outlet or standing in its brackets, else by habit — the one
 * who asks ends on question marks. Where it is close, `unknown`.
 */
export function assignRoles(cast: Cast, blocks: Block[], outlet: string | null): void {
  const habits = habitsOf(cast, blocks)
  const outletKey = foldLabel(outlet ?? '')
  const speakers = [...cast.speakers.values()]
  for (const speaker of speakers) {
    const isOutlet = outletKey !== '' && outletKey.startsWith(speaker.key)
    if (questionWords.test(speaker.key) || isOutlet) speaker.role = 'interviewer'
    else if (answerWords.test(speaker.key)) speaker.role = 'interviewee'
  }
  const named = speakers.filter(({ bracketed }) => bracketed)
  if (named.length === 1 && named[0] && speakers.length > 1) named[0].role = 'interviewer'

  const open = speakers.filter(({ role }) => role === 'unknown')
  if (speakers.some(({ role }) => role === 'interviewer')) {
    for (const speaker of open)
      speaker.role = asks(habits.get(speaker.key)) ? 'interviewer' : 'interviewee'
    return
  }
  const asking = open.filter(({ key }) => asks(habits.get(key)))
  if (asking.length === 0 || asking.length === open.length) return
  for (const speaker of open)
    speaker.role = asking.includes(speaker) ? 'interviewer' : 'interviewee'
}

function asks(habit: Habit | undefined): boolean {
  return habit !== undefined && habit.asked / habit.turns >= 0.5
}

function habitsOf(cast: Cast, blocks: Block[]): Map<string, Habit> {
  const habits = new Map<string, Habit>()
  for (const [i, block] of blocks.entries()) {
    const opening = cast.openings.get(block)
    if (!opening) continue
    const habit = habits.get(opening.speaker) ?? { turns: 0, asked: 0 }
    habit.turns++
    if (isQuestion(wordsBehind(blocks, i, opening.end))) habit.asked++
    habits.set(opening.speaker, habit)
  }
  return habits
}
