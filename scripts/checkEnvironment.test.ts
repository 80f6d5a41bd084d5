import { describe, expect, it } from 'vitest'
import { checkEnvironment, isProduction } from './checkEnvironment.mjs'
import { environmentMessages } from './environmentMessages.mjs'

const good = {
  DATABASE_URI: 'mongodb://one:27017,two:27017/pages?authSource=admin&replicaSet=rs0',
  PAYLOAD_SECRET: 'b5'.repeat(16),
  SITE_URL: 'https://example.org',
}
const codes = (env: Record<string, string | undefined>, known: string[] = []) =>
  checkEnvironment(env, known).map(({ code }) => code)

describe('a machine of one’s own', () => {
  it('starts with nothing set', () => {
    expect(isProduction({})).toBe(false)
    expect(codes({})).toEqual([])
  })

  it('refuses settings that mean nothing', () => {
    expect(codes({ PORT: 'http' })).toEqual(['port'])
    expect(codes({ PORT: '70000' })).toEqual(['port'])
    expect(codes({ DATABASE_URI: 'postgres://localhost/pages' })).toEqual(['database-uri'])
    expect(codes({ FACING_PAGES_ENV: 'prod' })).toEqual(['unknown-environment'])
    expect(codes({ SITE_URL: 'example.org' })).toEqual(['site-url-wrong'])
    expect(codes({ SITE_URL: 'https://example.org/pages' })).toEqual(['site-url-wrong'])
    expect(codes({ SITE_URL: 'https://me:word@example.org' })).toEqual(['site-url-wrong'])
  })

  it('takes a translation service whole or not at all', () => {
    const service = { SUGGEST_URL: 'https://example.org/v1', SUGGEST_MODEL: 'a-model' }
    expect(codes(service)).toEqual([])
    expect(codes({ ...service, SUGGEST_KEY: 'a-key' })).toEqual([])
    expect(codes({ ...service, SUGGEST_MODEL: '' })).toEqual(['suggest-incomplete'])
    expect(codes({ ...service, SUGGEST_URL: '' })).toEqual(['suggest-incomplete'])
    expect(codes({ SUGGEST_KEY: 'a-key' })).toEqual(['suggest-incomplete'])
    for (const SUGGEST_URL of ['example.org/v1', 'https://me:key@example.org/v1'])
      expect(codes({ ...service, SUGGEST_URL })).toEqual(['suggest-url-wrong'])
  })
})

describe('production', () => {
  it('is a MongoDB, or whoever says so', () => {
    expect(isProduction({ DATABASE_URI: 'mongodb://localhost/pages' })).toBe(true)
    expect(isProduction({ DATABASE_URI: 'mongodb+srv://example.org/pages' })).toBe(true)
    expect(isProduction({ FACING_PAGES_ENV: 'production' })).toBe(true)
    expect(isProduction({ DATABASE_URI: 'file:pages.db' })).toBe(false)
  })

  it('starts with a database that has transactions, a secret and an address', () => {
    expect(codes(good)).toEqual([])
    expect(codes({ ...good, DATABASE_URI: 'mongodb+srv://cluster.example.org/pages' })).toEqual([])
    expect(codes({ ...good, DATABASE_URI: undefined, FACING_PAGES_ENV: 'production' })).toEqual([])
  })

  it('refuses a missing, short or known secret', () => {
    expect(codes({ ...good, PAYLOAD_SECRET: undefined })).toEqual(['secret-missing'])
    expect(codes({ ...good, PAYLOAD_SECRET: 'x'.repeat(31) })).toEqual(['secret-short'])
    expect(codes(good, [good.PAYLOAD_SECRET])).toEqual(['secret-development'])
  })

  it('refuses a MongoDB without a replica set', () => {
    for (const query of ['', '?authSource=admin', '?replicaSet=', '?xreplicaSet=rs0'])
      expect(codes({ ...good, DATABASE_URI: `mongodb://localhost/pages${query}` })).toEqual([
        'replica-set',
      ])
  })

  it('refuses to guess its address', () => {
    expect(codes({ ...good, SITE_URL: undefined })).toEqual(['site-url-missing'])
  })

  it('says everything that is wrong at once, in both languages', () => {
    const wrong = checkEnvironment({ DATABASE_URI: 'mongodb://localhost/pages' }, [])
    expect(wrong.map(({ code }) => code)).toEqual([
      'secret-missing',
      'site-url-missing',
      'replica-set',
    ])
    for (const { en, zh } of wrong) {
      expect(en).toMatch(/^[\x20-\x7e]+$/)
      expect(zh).toMatch(/\p{Script=Han}/u)
    }
  })
})

it('every message stands in English and in Chinese', () => {
  for (const { en, zh } of Object.values(environmentMessages)) {
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(zh).toMatch(/\p{Script=Han}/u)
  }
})
