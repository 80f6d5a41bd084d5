import type { Passage, PassageKind } from '@/model/passage/passage'
import type { PastedPassage } from '@/model/passage/pastedText'

/** "aaaaaaaa s2 answer 河水" as a passage; a list's items are divided by "/", `-` stands for no speaker or no id. */
export function passageFrom(line: string): Passage {
  const [id = '', speaker = '-', kind = 'narration', ...words] = line.split(' ')
  const text = words.join(' ')
  const runs = (part: string) => (part === '' ? [] : [{ type: 'text' as const, text: part }])
  const isList = kind === 'list'
  return {
    id: id === '-' ? '' : id,
    kind: kind as PassageKind,
    speaker: speaker === '-' ? null : speaker,
    content: isList ? [] : runs(text),
    ...(isList && { items: text.split('/').map(runs) }),
  }
}

/** "s2 answer 河水" as a passage that has no place yet. */
export function pastedFrom(line: string): PastedPassage {
  const { kind, speaker, content, items } = passageFrom(`- ${line}`)
  return { kind, speaker, content, ...(items && { items }) }
}
