/** Says whether an IP address is public. It knows nothing of names, ports or who owns the address. */
import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Special-purpose IPv4 space (IANA registry), and the virtual address of Azure's host agent. */
const REFUSED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const

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

const refusedV4 = listOf(REFUSED_V4, 'ipv4')
const refusedV6 = listOf(REFUSED_V6, 'ipv6')
const globalV6 = listOf(['2000::/3'], 'ipv6')

/** False for anything that is not a plain IPv4 or IPv6 literal, zone ids included. */
export function isPublicAddress(ip: string): boolean {
  if (isIPv4(ip)) return !refusedV4.check(ip, 'ipv4')
  if (!isIPv6(ip) || ip.includes('%')) return false
  return globalV6.check(ip, 'ipv6') && !refusedV6.check(ip, 'ipv6')
}
