/** Finds a content coding that the phone never asked for: it offers gzip, and what it did not ask for it need not be able to undo. */
import type { Header } from '../../vocabulary/facts'

const OFFERED = new Set(['gzip', 'x-gzip', 'identity', 'none', ''])

/** The codings as the header names them, e.g. `br`; null when a client that offers gzip alone can read the answer. */
export function codingNotOffered(headers: readonly Header[]): string | null {
  const values = headers.filter(({ name }) => name.toLowerCase() === 'content-encoding')
  const codings = values.flatMap(({ value }) => value.split(',').map((coding) => coding.trim().toLowerCase()))
  const strange = codings.filter((coding) => !OFFERED.has(coding))
  return strange.length === 0 ? null : strange.join(', ').slice(0, 100)
}
