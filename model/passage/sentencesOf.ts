const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'sentence' })

/**
 * The sentences of a paragraph, Chinese or English. Quotation marks and brackets that close one belong to it. Give it
 * no more than a passage: `Intl.Segmenter` is slow on whole articles.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    if (/[\p{L}\p{N}]/u.test(segment)) sentences.push(segment.trim())
    else if (sentences.length > 0) sentences.push((sentences.pop() ?? '') + segment.trim())
  }
  return sentences
}
