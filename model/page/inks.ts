import type { Ink } from './interviewPage'
import type { SpeakerRole } from '../passage/passage'

/** The inks of an interview's speakers, in their order: guests alternate between indigo and green. */
export function inksOf(roles: readonly SpeakerRole[]): Ink[] {
  let guests = 0
  return roles.map((role) => {
    if (role === 'interviewer') return 'question'
    if (role === 'unknown') return 'plain'
    guests += 1
    return guests % 2 === 1 ? 'guest1' : 'guest2'
  })
}
