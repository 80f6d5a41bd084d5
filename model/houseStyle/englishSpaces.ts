import { corrections, type StyleRule } from './suggestion'

/** One space between words and between sentences, and none before a comma or what ends a sentence. */
export const englishSpaces: StyleRule = (text) => [
  ...corrections(text, /(?<=\S)[ \u00A0\u3000]{2,}(?=\S)|(?<=\S)\u3000(?=\S)/gu, () => ' '),
  ...corrections(text, /(?<=[\p{L}\p{N}”’)]) +(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu, () => ''),
]
