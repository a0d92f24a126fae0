/** Recognises image addresses that are signed or that expire, by their query alone. No clock: the date is only read. */

export interface ExpiringAddress {
  /** The parameters that give it away, without their values. */
  parameters: string[]
  /** When it expires, as far as the address says: a date in ISO 8601 or a time span. */
  expires: string | null
}

const EXPIRY =
  /^(?:x-amz-expires|x-goog-expires|x-oss-expires|expires|expiry|exp|se|oe|ex|validuntil|valid_until)$/i
const SIGNATURE =
  /^(?:x-amz-signature|x-goog-signature|signature|sig|hmac|token|access_token|auth|auth_key|jwt|policy|key-pair-id|awsaccesskeyid|googleaccessid|x-amz-credential|x-amz-security-token|hdnea|hdnts|verify)$/i

/** Null for an address that looks permanent. */
export function expiringAddress(url: string): ExpiringAddress | null {
  if (!URL.canParse(url)) return null
  const { searchParams, hostname } = new URL(url)
  // Firebase download tokens are permanent until somebody revokes them.
  if (hostname === 'firebasestorage.googleapis.com' && searchParams.get('alt') === 'media') return null
  const names = [...new Set(searchParams.keys())]
  const signed = names.filter((name) => SIGNATURE.test(name))
  const expiring = names.filter((name) => EXPIRY.test(name) && means(name, searchParams, signed))
  if (signed.length + expiring.length === 0) return null
  return { parameters: [...expiring, ...signed], expires: expiryOf(searchParams) }
}

/** Two-letter names mean an expiry only with the company they keep. */
function means(name: string, query: URLSearchParams, signed: readonly string[]): boolean {
  switch (name.toLowerCase()) {
    case 'se':
    case 'exp':
      return signed.length > 0 || toDate(query.get(name)) !== null
    case 'oe':
      return query.has('oh')
    case 'ex':
      return query.has('is') && query.has('hm')
    default:
      return true
  }
}

function expiryOf(query: URLSearchParams): string | null {
  const get = (wanted: string) => [...query].find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null
  const span = get('x-amz-expires') ?? get('x-goog-expires')
  const from = get('x-amz-date') ?? get('x-goog-date')
  if (span && /^\d{1,9}$/.test(span)) {
    const start = toDate(from)
    return start
      ? new Date(start.getTime() + Number(span) * 1_000).toISOString()
      : `${span} seconds after it was signed`
  }
  const hex = query.has('oh') ? get('oe') : query.has('hm') ? get('ex') : null
  if (hex && /^[0-9a-f]{8}$/i.test(hex)) return new Date(Number.parseInt(hex, 16) * 1_000).toISOString()
  for (const name of ['expires', 'expiry', 'exp', 'se', 'validuntil', 'valid_until']) {
    const date = toDate(get(name))
    if (date) return date.toISOString()
  }
  return null
}

/** Unix seconds or milliseconds, `20261130T120000Z`, or ISO 8601. */
function toDate(value: string | null): Date | null {
  if (value === null) return null
  if (/^\d{10}$/.test(value)) return new Date(Number(value) * 1_000)
  if (/^\d{13}$/.test(value)) return new Date(Number(value))
  const basic = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(value)
  const iso = basic ? value.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z') : value
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return null
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? null : date
}
