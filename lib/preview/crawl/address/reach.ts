/** Decides which `ip:port` may be dialled: public ones on web ports, and what the caller has allowed by name. */
import { isIPv6, SocketAddress } from 'node:net'
import { networkInterfaces } from 'node:os'
import { isPublicAddress } from './address'
import type { UrlPolicy } from '../crawl-options'

export const WEB_PORTS: readonly number[] = [80, 443, 8080, 8443]

export function mayDial(address: string, port: number, policy: UrlPolicy): boolean {
  if (policy.allowPrivate) return true
  if (policy.allow?.some((entry) => entry === endpoint(address, port))) return true
  return WEB_PORTS.includes(port) && isPublicAddress(address) && !isOwnAddress(address)
}

/** A port may be asked for when it is a web port, or when an allowed endpoint has it. */
export function mayUsePort(port: number, policy: UrlPolicy): boolean {
  if (policy.allowPrivate || WEB_PORTS.includes(port)) return true
  return policy.allow?.some((entry) => entry.endsWith(`:${port}`)) ?? false
}

function endpoint(address: string, port: number): string {
  return isIPv6(address) ? `[${spelled(address)}]:${port}` : `${address}:${port}`
}

/** This machine's own public addresses reach services that a firewall keeps from everybody else. */
const isOwnAddress = (address: string): boolean => ownNow().has(spelled(address))

function ownNow(): ReadonlySet<string> {
  const now = performance.now()
  // The system takes a fifth of a millisecond, and a stranger's name may have thousands of addresses.
  if (now - seen.at > OWN_KEPT_MS) seen = { at: now, own: ownAddresses() }
  return seen.own
}

const OWN_KEPT_MS = 1_000
let seen = { at: -Infinity, own: new Set<string>() }

/** Whether this machine has an IPv6 address of the public internet; without one it can hardly reach others. */
export function hasGlobalIpv6(): boolean {
  return [...ownNow()].some((address) => isIPv6(address) && isPublicAddress(address))
}

const ownAddresses = () =>
  new Set(
    Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((own) => spelled(own.address))),
  )

/** An IPv6 address has many spellings. */
const spelled = (address: string) =>
  isIPv6(address) ? new SocketAddress({ address, family: 'ipv6' }).address : address
