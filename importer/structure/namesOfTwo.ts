import { neutralSpeakers } from '@/locales/messagesImport'
import type { Block } from '../block'
import type { Metadata } from '../proposal'
import type { NamesOfTwo } from './unlabelledReading'

/** Letters that only traditional Chinese writes. */
const traditional = /[們這說麼對時會從為裡過還沒]/

/** Whom to name where the questions and the answers of an interview carry no name: who answers only if the text says. */
export function namesOfTwo(
  _metadata: Metadata,
  blocks: Block[],
  language: 'zh' | 'en',
): NamesOfTwo {
  const sample = blocks
    .slice(0, 20)
    .map(({ text }) => text.text.slice(0, 300))
    .join('')
  return neutralSpeakers[language === 'zh' && traditional.test(sample) ? 'zh-Hant' : language]
}
