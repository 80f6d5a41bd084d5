import { wordsBehind, type Block } from '../block'
import { answerWords, bystanderWords, foldLabel, questionWords } from './labels'
import type { Cast, Speaker } from './cast'
import { wantsAnswer } from './voice'

type Habit = { turns: number; asked: number }

/**
 * Who asks and who answers: by word (问, Q), by being the outlet or standing in its brackets, else by habit — the one
 * who asks ends on question marks. Where it is close, `unknown`, and so is somebody without a name who speaks once.
 */
export function assignRoles(cast: Cast, blocks: Block[], outlet: string | null): void {
  const habits = habitsOf(cast, blocks)
  const outletKey = foldLabel(outlet ?? '')
  const speakers = [...cast.speakers.values()]
  const isBystander = ({ key }: Speaker) =>
    bystanderWords.test(key) && (habits.get(key)?.turns ?? 0) < 2
  for (const speaker of speakers) {
    const isOutlet = outletKey !== '' && outletKey.startsWith(speaker.key)
    if (isBystander(speaker)) continue
    if (questionWords.test(speaker.key) || isOutlet) speaker.role = 'interviewer'
    else if (answerWords.test(speaker.key)) speaker.role = 'interviewee'
  }
  const named = speakers.filter(({ bracketed }) => bracketed)
  if (named.length === 1 && named[0] && speakers.length > 1) named[0].role = 'interviewer'

  const open = speakers.filter((speaker) => speaker.role === 'unknown' && !isBystander(speaker))
  if (speakers.some(({ role }) => role === 'interviewer')) {
    for (const speaker of open)
      speaker.role = asks(habits.get(speaker.key)) ? 'interviewer' : 'interviewee'
    return
  }
  const shares = open.map(({ key }) => shareOf(habits.get(key))).sort((a, b) => b - a)
  // Whoever asks far more often than anybody else asks, also where many of their turns are remarks.
  const outstanding = (shares[0] ?? 0) >= 0.25 && (shares[0] ?? 0) >= 4 * (shares[1] ?? 0)
  const asking = open.filter(
    ({ key }) => asks(habits.get(key)) || (outstanding && shareOf(habits.get(key)) === shares[0]),
  )
  if (asking.length === 0 || asking.length === open.length) return
  for (const speaker of open)
    speaker.role = asking.includes(speaker) ? 'interviewer' : 'interviewee'
}

function asks(habit: Habit | undefined): boolean {
  return shareOf(habit) >= 0.5
}

function shareOf(habit: Habit | undefined): number {
  return habit === undefined ? 0 : habit.asked / habit.turns
}

function habitsOf(cast: Cast, blocks: Block[]): Map<string, Habit> {
  const habits = new Map<string, Habit>()
  for (const [i, block] of blocks.entries()) {
    const opening = cast.openings.get(block)
    if (!opening) continue
    const habit = habits.get(opening.speaker) ?? { turns: 0, asked: 0 }
    habit.turns++
    if (wantsAnswer(wordsBehind(blocks, i, opening.end))) habit.asked++
    habits.set(opening.speaker, habit)
  }
  return habits
}
