/** Addresses that are not on the public internet, each range once, and the kind of place that a host name means by itself. */

/** Where only some people get: one computer, or a network behind it. */
export type Place = 'own-machine' | 'private-network'

/** Special-purpose IPv4 space (IANA registry), and the virtual address of Azure's host agent; `place` is null for what nobody uses for sites. */
export const SPECIAL_IPV4 = [
  { cidr: '0.0.0.0/8', place: 'own-machine' },
  { cidr: '10.0.0.0/8', place: 'private-network' },
  { cidr: '100.64.0.0/10', place: 'private-network' },
  { cidr: '127.0.0.0/8', place: 'own-machine' },
  { cidr: '168.63.129.16/32', place: 'private-network' },
  { cidr: '169.254.0.0/16', place: 'private-network' },
  { cidr: '172.16.0.0/12', place: 'private-network' },
  { cidr: '192.0.0.0/24', place: null },
  { cidr: '192.0.2.0/24', place: null },
  { cidr: '192.31.196.0/24', place: null },
  { cidr: '192.52.193.0/24', place: null },
  { cidr: '192.88.99.0/24', place: null },
  { cidr: '192.168.0.0/16', place: 'private-network' },
  { cidr: '192.175.48.0/24', place: null },
  { cidr: '198.18.0.0/15', place: 'private-network' },
  { cidr: '198.51.100.0/24', place: null },
  { cidr: '203.0.113.0/24', place: null },
  { cidr: '224.0.0.0/4', place: null },
  { cidr: '240.0.0.0/4', place: null },
] as const satisfies readonly { cidr: string; place: Place | null }[]

/** Names that mean this machine or a network behind it, never a public site. */
export const INTERNAL_NAMES: Readonly<Record<string, Place>> = {
  localhost: 'own-machine',
  localdomain: 'own-machine',
  localdomain6: 'own-machine',
  ...Object.fromEntries(
    [
      'local', 'lan', 'home', 'corp', 'internal', 'intranet', 'private', 'consul', 'svc', 'default', 'cluster',
      'docker', 'nomad', 'arpa',
    ].map((name) => [name, 'private-network']),
  ),
} // prettier-ignore

/** Of a host as the URL parser writes it; null for one that may be public. */
export function placeOfHost(hostname: string): Place | null {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (host.startsWith('[') || host.includes(':')) return placeOfIpv6(host.replace(/^\[|\]$/g, ''))
  const number = ipv4Number(host)
  if (number !== null) return SPECIAL_IPV4.find(({ cidr }) => isWithin(number, cidr))?.place ?? null
  const last = host.slice(host.lastIndexOf('.') + 1)
  return Object.hasOwn(INTERNAL_NAMES, last) ? (INTERNAL_NAMES[last] ?? null) : null
}

function placeOfIpv6(address: string): Place | null {
  if (address === '::' || address === '::1') return 'own-machine'
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address)
  if (mapped) {
    const [high, low] = [Number.parseInt(mapped[1] ?? '', 16), Number.parseInt(mapped[2] ?? '', 16)]
    const number = high * 65_536 + low
    return SPECIAL_IPV4.find(({ cidr }) => isWithin(number, cidr))?.place ?? null
  }
  // Unique local, link-local, and the site-local space that came before.
  return /^(?:f[cd][0-9a-f]{2}|fe[89a-f][0-9a-f]):/.test(address) ? 'private-network' : null
}

function ipv4Number(host: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)?.slice(1).map(Number)
  if (!parts || parts.some((part) => part > 255)) return null
  return parts.reduce((number, part) => number * 256 + part, 0)
}

function isWithin(number: number, cidr: string): boolean {
  const [network = '', bits] = cidr.split('/')
  const size = 2 ** (32 - Number(bits))
  return Math.floor(number / size) === Math.floor((ipv4Number(network) ?? 0) / size)
}
