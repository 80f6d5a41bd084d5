import type { Ink } from '@/model/page/interviewPage'
import type { SpeakerRole } from '@/model/passage/passage'

/** A speaker of the interview as the editor shows it; their order is that of the keys Alt+1 to 9. */
export type EditorSpeaker = { key: string; label: string; role: SpeakerRole; ink: Ink }
