/** Strangers' addresses as link targets: http and https only, and whole. It does not say that the address is harmless. */
import { REDACTED } from '@/lib/preview/vocabulary/redact-addresses'

export function safeHref(address: string | null): string | undefined {
  if (!address || address.includes(REDACTED) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
