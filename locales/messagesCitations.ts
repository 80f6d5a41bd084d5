import type { Locale } from './locale'

/** How a passage of one of our own articles is referred to where no editor wrote it out. */
export const citationMessages: Record<Locale, { interview: (exchange: number | null) => string }> =
  {
    zh: { interview: (exchange) => (exchange === null ? '访谈' : `访谈第${exchange}问`) },
    en: {
      interview: (exchange) =>
        exchange === null ? 'Interview' : `Interview, exchange ${exchange}`,
    },
  }
