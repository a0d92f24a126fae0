/** Who stands before a page that asks for a login or a password, and by which switch it lets people through, named from its response. */
import type { HopFact, PageFact } from '../../vocabulary/facts'
import { asksForPassword } from '../../vocabulary/statuses'

export type GateName =
  'vercel' | 'netlify' | 'cloudflare' | 'shopify' | 'wordpress' | 'google' | 'azure' | 'aws' | 'basic'

type Sign = (hop: HopFact) => boolean
const header =
  (name: string, value: RegExp): Sign =>
  ({ headers }) =>
    headers.some((each) => each.name === name && value.test(each.value))
const cookie = (name: RegExp): Sign => header('set-cookie', name)
const location =
  (pattern: RegExp): Sign =>
  (hop) =>
    hop.location !== null && pattern.test(URL.parse(hop.location, hop.url)?.href ?? '')

const GATES: readonly { gate: GateName; signs: readonly Sign[] }[] = [
  { gate: 'vercel', signs: [cookie(/^_vercel_sso_nonce=/), location(/^https:\/\/vercel\.com\/sso-api/)] },
  {
    gate: 'cloudflare',
    signs: [location(/^https:\/\/[^/]+\.cloudflareaccess\.com\//), cookie(/^CF_AppSession=/), header('cf-access-domain', /./)],
  },
  { gate: 'google', signs: [header('x-goog-iap-generated-response', /true/i), cookie(/^GCP_IAAP_/)] },
  { gate: 'aws', signs: [cookie(/^AWSALBAuthNonce=/), cookie(/^AWSELBAuthSessionCookie/)] },
  { gate: 'azure', signs: [header('x-ms-middleware-request-id', /./), location(/\/\.auth\/login\//)] },
  { gate: 'shopify', signs: [(hop) => isShopify(hop) && location(/\/password(?:[?#]|$)/)(hop)] },
  { gate: 'wordpress', signs: [location(/\/wp-login\.php/)] },
] // prettier-ignore

const isShopify: Sign = (hop) =>
  header('powered-by', /shopify/i)(hop) ||
  hop.headers.some(({ name }) => name === 'x-shopid' || name === 'x-shopify-stage')

/** Null when nothing names it. */
export function gateOf({ hops, status, headers }: Pick<PageFact, 'hops' | 'status' | 'headers'>): GateName | null {
  const named = GATES.find(({ signs }) => hops.some((hop) => signs.some((sign) => sign(hop))))
  if (named) return named.gate
  if (!asksForPassword(status)) return null
  const server = headers.find(({ name }) => name === 'server')?.value ?? ''
  if (/^vercel\b/i.test(server)) return 'vercel'
  if (/^netlify\b/i.test(server)) return 'netlify'
  const asked = headers.find(({ name }) => name === 'www-authenticate')?.value ?? ''
  return /^basic\b/i.test(asked) ? 'basic' : null
} // prettier-ignore
