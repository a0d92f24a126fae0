/** Who is at the other end of a connection: believes forwarding headers only from proxies that are named as trusted. */
import { BlockList, isIP } from 'node:net'

export interface Client {
  /** The nearest address that is not one of our proxies; IPv4 inside IPv6 is unwrapped. */
  address: string
  https: boolean
  /** The host the person typed, when a trusted proxy says so. */
  forwardedHost: string | null
}

export type TrustedProxies = (address: string) => boolean

/** `ranges` are addresses or CIDR ranges, checked by the environment. */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    list.addSubnet(address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family)
  }
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

export interface Forwarded {
  for?: string | undefined
  proto?: string | undefined
  host?: string | undefined
}

/** `peer` is the socket's own address. Headers from anybody but a trusted proxy count for nothing. */
export function readClient(
  peer: string,
  forwarded: Forwarded,
  isTrusted: TrustedProxies,
  encrypted = false,
): Client {
  const direct = plain(peer)
  if (!isTrusted(direct)) return { address: direct, https: encrypted, forwardedHost: null }
  let address = direct
  for (const hop of (forwarded.for ?? '').split(',').reverse()) {
    const next = plain(hop.trim())
    if (isIP(next) === 0) break
    address = next
    if (!isTrusted(next)) break
  }
  return {
    address,
    https: last(forwarded.proto)?.toLowerCase() === 'https' || encrypted,
    forwardedHost: last(forwarded.host) ?? null,
  }
}

/** What a limit counts by: an IPv4 address, or the /64 that an IPv6 customer has to himself. */
export function addressKey(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right]
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64` // prettier-ignore
}

const plain = (address: string) => (/^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address) ? address.slice(7) : address)
const last = (header: string | undefined) => header?.split(',').at(-1)?.trim() || undefined
