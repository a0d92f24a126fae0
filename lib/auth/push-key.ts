/** The key of a program that sends reports: compared with the hashes that the server's setting holds, in a time that tells nothing. */
import { createHash, timingSafeEqual } from 'node:crypto'

export interface KnownKey {
  name: string
  /** Of the key, hex. */
  sha256: string
}

/** Longer than any key of ours; nothing longer is hashed. */
const KEY_CHARS_MAX = 200

/** The name of the key in an Authorization header; null where there is none that is known. */
export function readPushKey(authorization: string | null, known: readonly KnownKey[]): string | null {
  const [, key] = /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization ?? '') ?? []
  if (key === undefined || key.length > KEY_CHARS_MAX) return null
  const given = createHash('sha256').update(key).digest()
  // All are compared, whichever fits.
  const fitting = known.filter(({ sha256 }) => timingSafeEqual(given, Buffer.from(sha256, 'hex')))
  return fitting[0]?.name ?? null
}
