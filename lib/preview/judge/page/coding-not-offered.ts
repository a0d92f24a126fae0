/** Finds a content coding that the client never asked for: what it did not ask for it need not be able to undo. */
import type { ClientProfile } from '../../vocabulary/client'
import type { Header } from '../../vocabulary/facts'

/** No coding at all, as servers write it. */
const PLAIN: readonly string[] = ['identity', 'none', '']

/** The codings as the header names them, e.g. `br`; null when the client can read the response. */
export function codingNotOffered(
  headers: readonly Header[],
  { codings }: Pick<ClientProfile, 'codings'>,
): string | null {
  const values = headers.filter(({ name }) => name.toLowerCase() === 'content-encoding')
  const used = values.flatMap(({ value }) => value.split(',').map((coding) => coding.trim().toLowerCase()))
  // An old name of the same coding (RFC 9110, 8.4.1.3).
  const offered = new Set([...codings.flatMap((coding) => [coding, `x-${coding}`]), ...PLAIN])
  const strange = used.filter((coding) => !offered.has(coding))
  return strange.length === 0 ? null : strange.join(', ').slice(0, 100)
}
