/** The environment's defaults, its sentences for wrong settings, and the secret's file. */
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv, readSecret, systemLocale } from './env'

const read = (source: Record<string, string>) => readEnv(source, '/srv/cardproof')

describe('readEnv', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDir: '/srv/cardproof/.data',
      baseUrl: null,
      trustedProxies: [],
      insightsKey: null,
      model: null,
      pushKeys: [],
      scansPerMinute: 10,
      scansAtOnce: 8,
      shortener: null,
      crawl: {
        allowPrivate: false,
        allowAddresses: [],
        testHosts: {},
        extraCaFile: null,
        browser: { use: 'auto', folders: [], withoutSandbox: false },
      },
    })
  })

  it('takes an empty setting for none', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', CARDPROOF_SECRET: '' }).port).toBe(3000)
  })

  it('reads the settings of the test web', () => {
    const { crawl } = read({
      CARDPROOF_TEST_HOSTS: 'Shop.test=127.0.0.2, blog.test=::1',
      CARDPROOF_ALLOW_ADDRESSES: '127.0.0.2:443,[::1]:8443',
      CARDPROOF_EXTRA_CA: 'e2e/ca.pem',
    })
    expect(crawl).toMatchObject({
      allowPrivate: false,
      allowAddresses: ['127.0.0.2:443', '[::1]:8443'],
      testHosts: { 'shop.test': '127.0.0.2', 'blog.test': '::1' },
      extraCaFile: '/srv/cardproof/e2e/ca.pem',
    })
  })

  it('reads the keys of those who may push', () => {
    const [one, two] = ['a'.repeat(64), '0'.repeat(64)]
    expect(read({ CARDPROOF_PUSH_KEYS: `ci=${one}, my-laptop=${two}` }).pushKeys).toEqual([
      { name: 'ci', sha256: one },
      { name: 'my-laptop', sha256: two },
    ])
  })

  it('reads the service for short links', () => {
    expect(read({ CARDPROOF_SHORTENER_URL: 'https://s.example/api?u={link}' }).shortener).toEqual({
      url: 'https://s.example/api?u={link}',
      body: null,
      key: null,
      header: 'Authorization: Bearer {key}',
    })
    expect(
      read({
        CARDPROOF_SHORTENER_URL: 'https://s.example/links',
        CARDPROOF_SHORTENER_BODY: '{"url":"{link}"}',
        CARDPROOF_SHORTENER_KEY: 'k',
        CARDPROOF_SHORTENER_HEADER: 'X-Api-Key: {key}',
      }).shortener,
    ).toMatchObject({ body: '{"url":"{link}"}', key: 'k', header: 'X-Api-Key: {key}' })
    expect(read({ CARDPROOF_SHORTENER_KEY: 'k' }).shortener).toBeNull()
  })

  it('reads where the browser is', () => {
    const browserOf = (source: Record<string, string>) => read(source).crawl.browser
    expect(browserOf({ CARDPROOF_BROWSER: 'off' }).use).toBe('off')
    expect(browserOf({ CARDPROOF_BROWSER: '/opt/chrome' }).use).toBe('/opt/chrome')
    expect(browserOf({ CARDPROOF_BROWSER_WITHOUT_SANDBOX: '1' }).withoutSandbox).toBe(true)
    expect(browserOf({ PATH: '/usr/bin:node_modules/.bin::/bin' }).folders).toEqual(['/usr/bin', '/bin'])
  })

  it.each([
    [{ PORT: 'eighty' }, /^PORT: /],
    [{ PORT: '70000' }, /^PORT: /],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL: must start with postgresql/],
    [{ CARDPROOF_SECRET: 'short' }, /CARDPROOF_SECRET: must have at least 32/],
    [{ CARDPROOF_BASE_URL: 'javascript:alert(1)' }, /CARDPROOF_BASE_URL: must be an http/],
    [{ CARDPROOF_TRUSTED_PROXIES: '10.0.0.0/40' }, /CARDPROOF_TRUSTED_PROXIES: must be addresses/],
    [{ CARDPROOF_TRUSTED_PROXIES: 'proxy.local' }, /CARDPROOF_TRUSTED_PROXIES: must be addresses/],
    [{ CARDPROOF_ALLOW_ADDRESSES: '127.0.0.0/8' }, /CARDPROOF_ALLOW_ADDRESSES: must be exact/],
    [{ CARDPROOF_ALLOW_ADDRESSES: '127.0.0.1' }, /CARDPROOF_ALLOW_ADDRESSES: must be exact/],
    [{ CARDPROOF_TEST_HOSTS: 'shop.test' }, /CARDPROOF_TEST_HOSTS: must be pairs/],
    [{ CARDPROOF_ALLOW_PRIVATE: 'maybe' }, /^CARDPROOF_ALLOW_PRIVATE: /],
    [{ CARDPROOF_PUSH_KEYS: 'ci=secret' }, /CARDPROOF_PUSH_KEYS: must be pairs of a name and a SHA-256/],
    [{ CARDPROOF_PUSH_KEYS: `CI=${'a'.repeat(64)}` }, /CARDPROOF_PUSH_KEYS: must be pairs/],
    [{ CARDPROOF_SHORTENER_URL: 'ftp://s.example/{link}' }, /CARDPROOF_SHORTENER_URL: must be an http/],
    [{ CARDPROOF_SHORTENER_URL: 'https://s.example/' }, /CARDPROOF_SHORTENER_URL: must hold \{link\}/],
    [{ CARDPROOF_SHORTENER_BODY: 'url={link}' }, /CARDPROOF_SHORTENER_BODY: must be a JSON object/],
    [{ CARDPROOF_SHORTENER_BODY: '{"url":""}' }, /CARDPROOF_SHORTENER_BODY: must be a JSON object/],
    [{ CARDPROOF_SHORTENER_HEADER: 'Bearer' }, /CARDPROOF_SHORTENER_HEADER: must be a name and a value/],
    [{ CARDPROOF_BROWSER: 'chromium' }, /CARDPROOF_BROWSER: must be auto, off, or the absolute path/],
  ])('says what is wrong with %o', (source, sentence) => {
    expect(() => read(source as Record<string, string>)).toThrow(sentence)
  })

  it('opens the private network in production only when told twice', () => {
    const once = { NODE_ENV: 'production', CARDPROOF_ALLOW_PRIVATE: '1' }
    expect(() => read(once)).toThrow(
      /also needs CARDPROOF_ALLOW_PRIVATE_CONFIRM=strangers-may-reach-my-network/,
    )
    expect(() => read({ ...once, CARDPROOF_ALLOW_PRIVATE_CONFIRM: 'yes' })).toThrow(/also needs/)
    const twice = { ...once, CARDPROOF_ALLOW_PRIVATE_CONFIRM: 'strangers-may-reach-my-network' }
    expect(read(twice).crawl.allowPrivate).toBe(true)
    expect(read({ CARDPROOF_ALLOW_PRIVATE: '1' }).crawl.allowPrivate).toBe(true)
  })
})

describe('readSecret', () => {
  it('is made once, kept, and readable by its owner alone', () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'cardproof-env-')), 'data')
    const secret = readSecret(folder)
    expect(secret.length).toBeGreaterThanOrEqual(43)
    expect(readSecret(folder)).toBe(secret)
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
    expect(readSecret(path.join(folder, 'other'))).not.toBe(secret)
  })

  it('refuses a file that is too short', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-env-'))
    writeFileSync(path.join(folder, 'secret'), 'abc')
    expect(() => readSecret(folder)).toThrow(/too short/)
  })
})

describe('systemLocale', () => {
  it.each([
    [{}, ''],
    [{ LANG: 'pt_BR.UTF-8' }, 'pt_BR.UTF-8'],
    [{ LANG: 'en_US', LC_MESSAGES: 'es_MX' }, 'es_MX'],
    [{ LANG: 'en_US', LC_MESSAGES: 'es_MX', LC_ALL: 'hi_IN' }, 'hi_IN'],
    [{ LANG: 'id_ID', LC_ALL: '' }, 'id_ID'],
  ])('reads %o as %j', (source, locale) => {
    expect(systemLocale(source)).toBe(locale)
  })
})
