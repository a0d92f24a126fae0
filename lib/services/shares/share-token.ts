/** Share tokens: 128 bits, stored only as a hash, yet their owner can be shown the link again. */
import { createHash, createHmac } from 'node:crypto'

const TOKEN_BYTES = 16
const TOKEN = /^[A-Za-z0-9_-]{22}$/

/** Nobody can guess it without the secret; whoever has the secret and the share's id can make it again. */
export function shareToken(secret: string, shareId: string): string {
  return createHmac('sha256', secret)
    .update(`share:${shareId}`)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString('base64url')
}

/** What the store keeps: a stolen database opens no link. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function looksLikeToken(token: unknown): token is string {
  return typeof token === 'string' && TOKEN.test(token)
}
