import { say } from './say'

export const languageOptions = [
  { value: 'zh', label: say('中文', 'Chinese') },
  { value: 'en', label: say('英文', 'English') },
]
