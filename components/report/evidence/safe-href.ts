/** Strangers' addresses as link targets: http and https only. It does not say that the address is harmless. */
export function safeHref(address: string | null): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
