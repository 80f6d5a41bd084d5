/** Somebody speaks of themselves. */
const first = /我(?![们們])|\b(?:I|I'm|I’m|I've|I’ve|I'd|I’d|my|me|mine|myself)\b/
/** Somebody is spoken to. */
const second = /[你您妳]|\b(?:you|your|yours|yourself|you're|you’re|you've|you’ve)\b/i
/** Asked without a question mark. */
const request =
  /^(?:(?:请|請|能否|可否|麻烦|麻煩)(?:您|你|先)?(?:再|简单|簡單)?(?:介绍|介紹|谈|談|讲|講|说|說|描述|回忆|回憶|解释|解釋|分享|聊|举|舉)|(?:谈谈|談談|说说|說說|讲讲|講講|聊聊|介绍一下|介紹一下)|(?:please )?(?:tell|describe|talk|explain|walk|give|share|introduce|take) (?:us|me|your|about|a bit|how|what|the reader))/i

/** Whether the words speak of the one who says them. */
export function isPersonal(words: string): boolean {
  return first.test(words)
}

/** Whether the words are meant for somebody. */
export function isAddressed(words: string): boolean {
  return second.test(words)
}

/** Whether somebody wants an answer: a question, or a request to tell. */
export function wantsAnswer(words: string): boolean {
  return /[?？]["”」』）)]{0,2}$/.test(words.trimEnd().slice(-4)) || request.test(words)
}
