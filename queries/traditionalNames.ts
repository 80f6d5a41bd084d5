import { openPayload } from './openPayload'

/** How the bearers of public profiles write their names in traditional characters, by their simplified names. */
export async function traditionalNames(): Promise<[simplified: string, traditional: string][]> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'profiles',
    where: { 'aliases.lang': { exists: true } },
    overrideAccess: false,
    locale: 'zh',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { name: true, aliases: true },
  })
  return docs.flatMap(({ name, aliases }) => {
    const alias = (aliases ?? []).find(({ lang }) => isTraditionalTag(lang))
    return name && alias ? [[name, alias.text] as [string, string]] : []
  })
}

function isTraditionalTag(lang: string | null | undefined): boolean {
  return /^zh-(?:Hant|TW|HK|MO)\b/i.test(lang ?? '')
}
