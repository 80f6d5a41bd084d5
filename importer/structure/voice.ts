/** Somebody speaks of themselves. */
const first = /我|\b(?:I|I'm|I’m|I've|I’ve|I'd|I’d|my|me|mine|myself|we|we're|we’re|our|us)\b/
/** Somebody is spoken to. */
const second = /[你您妳]|\b(?:you|your|yours|yourself|you're|you’re|you've|you’ve)\b/i
/** Asked without a question mark. */
const request =
  /^(?:请|請|能否|可否|谈谈|談談|说说|說說|讲讲|講講|聊聊|介绍|介紹|描述|tell|describe|talk|explain|walk us|give us|please|share)/i

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
