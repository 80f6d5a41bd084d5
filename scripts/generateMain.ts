/** `npm run generate`: the types of everything stored, and the list of components that the admin loads by name. */
export async function main(): Promise<number> {
  process.env['PAYLOAD_SECRET'] ||= 'unused'
  process.env['DATABASE_URI'] = ':memory:'
  const [{ generateImportMap }, { generateTypes }, { default: config }] = await Promise.all([
    import('payload'),
    import('payload/node'),
    import('../payload.config'),
  ])
  const built = await config
  await generateTypes(built)
  await generateImportMap(built)
  return 0
}
