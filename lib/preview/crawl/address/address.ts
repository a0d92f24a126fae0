/** Says whether an IP address is public. It knows nothing of names, ports or who owns the address. */
import { BlockList, isIPv4, isIPv6 } from 'node:net'
import { SPECIAL_IPV4 } from '../../vocabulary/places'

/** Special-purpose space inside 2000::/3. All that lies outside it is refused, and with it every form that embeds IPv4. */
const REFUSED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'] as const

function listOf(cidrs: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const cidr of cidrs) {
    const [network = '', prefix] = cidr.split('/')
    list.addSubnet(network, Number(prefix), family)
  }
  return list
}

const refusedV4 = listOf(
  SPECIAL_IPV4.map(({ cidr }) => cidr),
  'ipv4',
)
const refusedV6 = listOf(REFUSED_V6, 'ipv6')
const globalV6 = listOf(['2000::/3'], 'ipv6')

/** False for anything that is not a plain IPv4 or IPv6 literal, zone ids included. */
export function isPublicAddress(ip: string): boolean {
  if (isIPv4(ip)) return !refusedV4.check(ip, 'ipv4')
  if (!isIPv6(ip) || ip.includes('%')) return false
  return globalV6.check(ip, 'ipv6') && !refusedV6.check(ip, 'ipv6')
}
