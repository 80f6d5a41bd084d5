/** Where an OpenAI-compatible service answers, which of its models, and what it wants to be shown. */
export type SuggestSettings = { address: string; model: string; key: string | null }

/** The settings of this site (`SUGGEST_URL`, `SUGGEST_MODEL`, `SUGGEST_KEY`); `null` where nothing suggests. */
export function suggestSettings(
  env: Record<string, string | undefined> = process.env,
): SuggestSettings | null {
  const { SUGGEST_URL: url = '', SUGGEST_MODEL: model = '', SUGGEST_KEY: key = '' } = env
  if (url === '' || model === '') return null
  return { address: url.replace(/\/+$/, ''), model, key: key === '' ? null : key }
}
