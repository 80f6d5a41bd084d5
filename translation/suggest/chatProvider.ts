import { TranslationError } from '../translationError'
import { chatMessages } from './chatMessages'
import { PassingTrouble } from './PassingTrouble'
import type { SuggestProvider } from './suggestProvider'
import type { SuggestSettings } from './suggestSettings'

/**
 * Suggestions from a service with the chat completions of OpenAI, which most others and local ones also speak. One
 * question is one request.
 *
 * @param longest milliseconds that one answer may take
 */
export function chatProvider(
  { address, model, key }: SuggestSettings,
  longest = 60_000,
): SuggestProvider {
  return async (question, signal) => {
    const late = AbortSignal.timeout(longest)
    try {
      const response = await fetch(`${address}/chat/completions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model, messages: chatMessages(question), stream: false }),
        // The key goes to the address that was set, and nowhere else.
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, late]) : late,
      })
      const answer: unknown = await response.json().catch((error: unknown) => {
        if (late.aborted || signal?.aborted) throw error
        return null
      })
      if (!response.ok) throw troubleOf(response, answer)
      return wordsFrom(answer)
    } catch (error) {
      if (error instanceof TranslationError || signal?.aborted) throw error
      throw new PassingTrouble(late.aborted ? 'suggest-timeout' : 'suggest-unreachable')
    }
  }
}

function troubleOf({ status, headers }: Response, answer: unknown): TranslationError {
  const { code, type } = fieldsOf(fieldsOf(answer)['error'])
  const says = (word: string) => [code, type].some((said) => said === word)
  if (status === 402 || says('insufficient_quota')) return new TranslationError('suggest-quota')
  if (says('content_filter')) return new TranslationError('suggest-declined')
  if (says('context_length_exceeded') || status === 413) return new TranslationError('suggest-cut')
  if (status === 429) return new PassingTrouble('suggest-limited', waitOf(headers))
  if (status >= 500 || status === 408)
    return new PassingTrouble('suggest-unavailable', waitOf(headers))
  if (status === 401 || status === 403) return new TranslationError('suggest-key')
  return new TranslationError('suggest-settings')
}

/** `Retry-After` in milliseconds: a number of seconds or a date (RFC 9110, 10.2.3). */
function waitOf(headers: Headers): number | null {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(said)) return Number(said) * 1000
  const date = Date.parse(said)
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
}

function wordsFrom(answer: unknown): string {
  const { choices } = fieldsOf(answer)
  const [first]: unknown[] = Array.isArray(choices) ? choices : []
  const { message, finish_reason: ended } = fieldsOf(first)
  const { content, refusal } = fieldsOf(message)
  if (ended === 'content_filter' || (typeof refusal === 'string' && refusal !== ''))
    throw new TranslationError('suggest-declined')
  if (ended === 'length') throw new TranslationError('suggest-cut')
  // Something answers there, but no service of this kind.
  if (!Array.isArray(choices)) throw new TranslationError('suggest-settings')
  const words = typeof content === 'string' ? bare(content) : ''
  if (words === '') throw new TranslationError('suggest-empty')
  return words
}

/** Some models think aloud first, or repeat the frame in which the words were given to them. */
function bare(content: string): string {
  const said = content.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim()
  const framed = /^<text>([\s\S]*)<\/text>$/.exec(said) ?? /^```\w*\n([\s\S]*)\n```$/.exec(said)
  return (framed?.[1] ?? said).trim()
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return { ...Object(value) }
}
