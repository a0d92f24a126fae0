/** The environment, read and checked once. With nothing set everything has a working default. */
import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const SECRET_LENGTH_MIN = 32
const KEY_LENGTH_MIN = 24
const CONFIRM_PRIVATE = 'strangers-may-reach-my-network'

const flag = z.enum(['', '0', '1', 'false', 'true']).transform((value) => value === '1' || value === 'true')
const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean))
const count = (max: number) => z.coerce.number().int().min(1).max(max)
const httpOrigin = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((value) => new URL(value).origin)

const addressRange = z.string().refine(isAddressRange, 'must be addresses or ranges such as 10.0.0.0/8')
const exactAddress = z
  .string()
  .refine((value) => splitAddress(value) !== null, 'must be exact addresses with port, such as 127.0.0.2:443')
const testHost = z.string().transform((value, context) => {
  const [host, address, rest] = value.split('=')
  if (host && address && rest === undefined && isIP(address)) return { host: host.toLowerCase(), address }
  context.addIssue({ code: 'custom', message: 'must be pairs such as shop.test=127.0.0.2' })
  return z.NEVER
})

const pushKey = z.string().transform((value, context) => {
  const [, name, sha256] = /^([a-z0-9][a-z0-9-]{0,39})=([0-9a-f]{64})$/.exec(value) ?? []
  if (name !== undefined && sha256 !== undefined) return { name, sha256 }
  context.addIssue({
    code: 'custom',
    message: 'must be pairs of a name and a SHA-256, as `cardproof push-key` prints them',
  })
  return z.NEVER
})

const browser = z
  .string()
  .refine(
    (value) => value === 'auto' || value === 'off' || path.isAbsolute(value),
    'must be auto, off, or the absolute path of a Chromium or Chrome',
  )

const shortenerUrl = z
  .string()
  .refine((value) => /^https?:$/.test(URL.parse(value.replaceAll(/\{\w+\}/g, 'x'))?.protocol ?? ''), 'must be an http:// or https:// address') // prettier-ignore
const shortenerBody = z.string().refine((value) => isJsonObject(value) && value.includes('{link}'), 'must be a JSON object in which {link} stands where the link belongs') // prettier-ignore
const header = z
  .string()
  .regex(/^[\w-]+:\s*\S.*$/, 'must be a name and a value, such as Authorization: Bearer {key}')

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
  CARDPROOF_DATA_DIR: z.string().default('.data'),
  CARDPROOF_SECRET: z
    .string()
    .min(SECRET_LENGTH_MIN, `must have at least ${SECRET_LENGTH_MIN} characters`)
    .optional(),
  CARDPROOF_BASE_URL: httpOrigin.optional(),
  CARDPROOF_TRUSTED_PROXIES: list.pipe(z.array(addressRange)).default([]),
  CARDPROOF_ALLOW_PRIVATE: flag.default(false),
  CARDPROOF_ALLOW_PRIVATE_CONFIRM: z.string().optional(),
  CARDPROOF_ALLOW_ADDRESSES: list.pipe(z.array(exactAddress)).default([]),
  CARDPROOF_TEST_HOSTS: list.pipe(z.array(testHost)).default([]),
  CARDPROOF_EXTRA_CA: z.string().optional(),
  CARDPROOF_BROWSER: browser.default('auto'),
  CARDPROOF_BROWSER_WITHOUT_SANDBOX: flag.default(false),
  CARDPROOF_INSIGHTS_KEY: z
    .string()
    .min(KEY_LENGTH_MIN, `must have at least ${KEY_LENGTH_MIN} characters`)
    .optional(),
  CARDPROOF_PUSH_KEYS: list.pipe(z.array(pushKey)).default([]),
  CARDPROOF_MODEL_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be an http:// or https:// address, such as https://models.example/v1',
    })
    .optional(),
  CARDPROOF_MODEL_KEY: z.string().optional(),
  CARDPROOF_MODEL_NAME: z.string().optional(),
  CARDPROOF_SCANS_PER_MINUTE: count(1_000_000).default(10),
  CARDPROOF_SCANS_AT_ONCE: count(1_000).default(8),
  CARDPROOF_SHORTENER_URL: shortenerUrl.optional(),
  CARDPROOF_SHORTENER_BODY: shortenerBody.optional(),
  CARDPROOF_SHORTENER_KEY: z.string().optional(),
  CARDPROOF_SHORTENER_HEADER: header.default('Authorization: Bearer {key}'),
})

export interface Env {
  production: boolean
  port: number
  host: string
  /** Null: PGlite in the data folder. */
  databaseUrl: string | null
  /** Absolute. */
  dataDir: string
  /** Origin under which people reach us; null: taken from the request. */
  baseUrl: string | null
  /** Addresses and ranges whose X-Forwarded-* headers are believed. */
  trustedProxies: string[]
  /** Opens the pages of whoever runs the server; null: there are none. */
  insightsKey: string | null
  /** Whoever has one of these keys may send reports; of each its name and the SHA-256 of the key, hex. */
  pushKeys: { name: string; sha256: string }[]
  scansPerMinute: number
  scansAtOnce: number
  /** The service that makes short links; null: none is offered. */
  shortener: {
    /** `{link}` and `{key}` stand where the two belong. */
    url: string
    /** Posted as JSON; null: the address alone is asked for. */
    body: string | null
    key: string | null
    header: string
  } | null
  /** The language model that suggests texts; null: none, and no text goes anywhere. */
  model: { address: string; key: string | null; name: string } | null
  crawl: {
    allowPrivate: boolean
    /** Exact `ip:port` that may be dialled although they are not public. */
    allowAddresses: string[]
    /** Host name → address, instead of DNS, for the test web. */
    testHosts: Record<string, string>
    /** Absolute path of a PEM file with further authorities. */
    extraCaFile: string | null
    /** The browser that shows what scripts make of a page. */
    browser: {
      /** `auto`, `off`, or an absolute path. */
      use: string
      /** Folders of PATH, where one is looked for. */
      folders: string[]
      withoutSandbox: boolean
    }
  }
}

let read: Env | null = null

/** The environment of this process; throws one sentence per wrong setting. */
export function env(): Env {
  return (read ??= readEnv(process.env, process.cwd()))
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** CARDPROOF_LOG_LEVEL. Never throws: the log has to work when the settings do not. */
export function logLevel(): string {
  const { CARDPROOF_LOG_LEVEL: asked = '', NODE_ENV } = process.env
  if (LOG_LEVELS.includes(asked)) return asked
  return NODE_ENV === 'test' ? 'silent' : 'info'
}

/** CARDPROOF_SERVER and CARDPROOF_KEY, of a command line that sends its reports; null where they are not set. */
export function pushSettings(): { server: string | null; key: string | null } {
  const { CARDPROOF_SERVER, CARDPROOF_KEY } = process.env
  return { server: CARDPROOF_SERVER?.trim() || null, key: CARDPROOF_KEY?.trim() || null }
}

/** True while `next build` imports the routes: nothing may be opened then. */
export function isBuilding(): boolean {
  return process.env['NEXT_PHASE'] === 'phase-production-build'
}

/** Pure: parses any environment. An empty setting counts as not set. */
export function readEnv(source: Record<string, string | undefined>, projectDir: string): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}.`).join('\n'),
    )
  }
  const value = parsed.data
  const production = value.NODE_ENV === 'production'
  if (
    production &&
    value.CARDPROOF_ALLOW_PRIVATE &&
    value.CARDPROOF_ALLOW_PRIVATE_CONFIRM !== CONFIRM_PRIVATE
  ) {
    throw new Error(
      'CARDPROOF_ALLOW_PRIVATE lets everybody who can open this site reach the private network of this machine. ' +
        `In production it also needs CARDPROOF_ALLOW_PRIVATE_CONFIRM=${CONFIRM_PRIVATE}.`,
    )
  }
  if (value.CARDPROOF_MODEL_URL && !value.CARDPROOF_MODEL_NAME)
    throw new Error('CARDPROOF_MODEL_NAME: must name the model to ask where CARDPROOF_MODEL_URL is set.')
  return {
    production,
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL ?? null,
    dataDir: path.resolve(projectDir, value.CARDPROOF_DATA_DIR),
    baseUrl: value.CARDPROOF_BASE_URL ?? null,
    trustedProxies: value.CARDPROOF_TRUSTED_PROXIES,
    insightsKey: value.CARDPROOF_INSIGHTS_KEY ?? null,
    pushKeys: value.CARDPROOF_PUSH_KEYS,
    scansPerMinute: value.CARDPROOF_SCANS_PER_MINUTE,
    scansAtOnce: value.CARDPROOF_SCANS_AT_ONCE,
    shortener: shortenerOf(value),
    model:
      value.CARDPROOF_MODEL_URL && value.CARDPROOF_MODEL_NAME
        ? {
            address: value.CARDPROOF_MODEL_URL,
            key: value.CARDPROOF_MODEL_KEY ?? null,
            name: value.CARDPROOF_MODEL_NAME,
          }
        : null,
    crawl: {
      allowPrivate: value.CARDPROOF_ALLOW_PRIVATE,
      allowAddresses: value.CARDPROOF_ALLOW_ADDRESSES,
      testHosts: Object.fromEntries(value.CARDPROOF_TEST_HOSTS.map(({ host, address }) => [host, address])),
      extraCaFile: value.CARDPROOF_EXTRA_CA ? path.resolve(projectDir, value.CARDPROOF_EXTRA_CA) : null,
      browser: {
        use: value.CARDPROOF_BROWSER,
        folders: programFolders(source),
        withoutSandbox: value.CARDPROOF_BROWSER_WITHOUT_SANDBOX,
      },
    },
  }
}

function shortenerOf(value: z.infer<typeof schema>): Env['shortener'] {
  const { CARDPROOF_SHORTENER_URL: url, CARDPROOF_SHORTENER_BODY: body = null } = value
  if (url === undefined) return null
  if (body === null && !url.includes('{link}'))
    throw new Error(
      'CARDPROOF_SHORTENER_URL: must hold {link} where the link belongs, or CARDPROOF_SHORTENER_BODY must.',
    )
  return {
    url,
    body,
    key: value.CARDPROOF_SHORTENER_KEY ?? null,
    header: value.CARDPROOF_SHORTENER_HEADER,
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** The system's locale for messages, as POSIX ranks its settings: `pt_BR.UTF-8`, or empty. */
export const systemLocale = (source: Record<string, string | undefined> = process.env): string =>
  source['LC_ALL'] || source['LC_MESSAGES'] || source['LANG'] || ''

/** The absolute folders of PATH. */
export function programFolders(source: Record<string, string | undefined> = process.env): string[] {
  return (source['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder))
}

let ownSecret: string | null = null

/** Signs cookies and share links: CARDPROOF_SECRET, or a file that the first run makes in the data folder. */
export function secret(): string {
  return (ownSecret ??= process.env['CARDPROOF_SECRET']?.trim() || readSecret(env().dataDir))
}

/** The file is complete from the moment it has its name, and only its owner may read it. */
export function readSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    return checkedSecret(file)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
  const draft = path.join(dataDir, `secret.${process.pid}.${randomBytes(4).toString('hex')}`)
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    // Another process was first: its secret is everybody's.
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return checkedSecret(file)
}

function checkedSecret(file: string): string {
  const text = readFileSync(file, 'utf8').trim()
  if (text.length < SECRET_LENGTH_MIN)
    throw new Error(`The secret in ${file} is too short. Remove the file to get a new one.`)
  chmodSync(file, 0o600)
  return text
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function isAddressRange(value: string): boolean {
  const [address = '', bits, rest] = value.split('/')
  const family = isIP(address)
  if (family === 0 || rest !== undefined) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

function splitAddress(value: string): { address: string; port: number } | null {
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(value)
  const address = match?.[1] ?? match?.[2] ?? ''
  const port = Number(match?.[3])
  return isIP(address) && port >= 1 && port <= 65_535 ? { address, port } : null
}
