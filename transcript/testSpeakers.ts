import type { EditorSpeaker } from './editorSpeaker'

/** Who asks, and two who answer. */
export const editorSpeakers: EditorSpeaker[] = [
  { key: 's1', label: '陆知微', role: 'interviewer', ink: 'question' },
  { key: 's2', label: '沈雁回', role: 'interviewee', ink: 'guest1' },
  { key: 's3', label: '谭伯川', role: 'interviewee', ink: 'guest2' },
]
