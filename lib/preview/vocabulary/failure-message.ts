/** One failure as a message: the sentence that names its cause, with the host filled in. */
import type { Failure } from './facts'
import { type FailureCode, HOSTLESS } from './failures'
import { type Message, phrase } from './message'

/** "The certificate of example.com has expired." */
export function failureSentence({ code, url, detail }: Pick<Failure, 'code' | 'url' | 'detail'>): Message {
  if (code === 'url-several') return phrase('failure.url-several.sentence', { links: detail ?? '' })
  const host = hostOf(url) ?? 'none'
  if (code === 'family-unreachable')
    return phrase('failure.family-unreachable.sentence', { host, family: detail ?? 'IPv6' })
  const isHostless = (HOSTLESS as readonly FailureCode[]).includes(code)
  return phrase(`failure.${code}.sentence`, isHostless ? {} : { host })
}

/** A part of a sentence: "the certificate has expired". */
export const failureClause = (code: FailureCode): Message => phrase(`failure.${code}.clause`, {})

export const failureTitle = (code: FailureCode): Message => phrase(`failure.${code}.title`, {})

const hostOf = (url: string | null): string | null =>
  (url === null ? null : (URL.parse(url)?.hostname ?? null)) || null
