import type { GroupField } from 'payload'

import type { Bilingual } from '@/locales/bilingual'

import { say } from './say'

/**
 * A short text in both languages side by side, for rows that both languages share (a speaker's label, an era's
 * title). Localizing a leaf inside a shared array is not safe: publishing one language merges rows by their index
 * and would put words on the wrong row once an editor has re-ordered them.
 */
export function bilingualText(name: string, label: Bilingual): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'zh', type: 'text', label: say('中文', 'Chinese'), admin: { width: '50%' } },
          { name: 'en', type: 'text', label: say('英文', 'English'), admin: { width: '50%' } },
        ],
      },
    ],
  }
}
