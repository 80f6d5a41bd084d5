/** One term of the house as its files have it. */
export type GlossaryEntry = { zh: string; en: string; avoid: string[]; note: string }
