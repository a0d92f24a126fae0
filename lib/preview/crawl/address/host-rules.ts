/** Judges a host name by its text alone. What the name resolves to is checked when it is dialled. */
import type { FailureCode } from '../../vocabulary/facts'
import { INTERNAL_NAMES } from '../../vocabulary/places'

/** Reserved names: the public DNS knows none of them, so it is not asked. */
const RESERVED_TLDS = new Set(['test', 'invalid', 'example', 'onion', 'i2p', 'alt'])

const METADATA_HOSTS = new Set([
  'metadata.goog',
  'metadata.azure.com',
  'metadata.packet.net',
  'metadata.platformequinix.com',
  'metadata.oraclecloud.com',
  'metadata.tencentyun.com',
])

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/

export interface HostProblem {
  code: Extract<FailureCode, 'host-invalid' | 'blocked-address' | 'dns-not-found'>
  detail: string
}

/** `host` is lower-case ASCII without a trailing dot and no IP literal. `relaxed` lets internal and dotless names pass. */
export function checkHostName(host: string, relaxed: boolean): HostProblem | null {
  if (host.length > 253) return { code: 'host-invalid', detail: `${host.length} characters of 253` }
  const labels = host.split('.')
  const bad = labels.find((label) => !LABEL.test(label))
  if (bad !== undefined) return { code: 'host-invalid', detail: `label "${bad.slice(0, 70)}"` }
  if (relaxed) return null
  const tld = labels.at(-1) ?? ''
  if (Object.hasOwn(INTERNAL_NAMES, tld)) return { code: 'blocked-address', detail: `.${tld} is not public` }
  if (METADATA_HOSTS.has(host)) return { code: 'blocked-address', detail: 'a cloud metadata service' }
  if (labels.length < 2) return { code: 'host-invalid', detail: 'a host name without a dot' }
  if (RESERVED_TLDS.has(tld)) return { code: 'dns-not-found', detail: `.${tld} is reserved` }
  return null
}
