/** Recognises a link that is signed: whoever checks the signature refuses the link once anything about it changed. */
import { REDACTED } from '../vocabulary/redact-addresses'
import { SIGNATURES } from './data/signatures'
import { pairsIn } from './split-link'

export interface SignedLink {
  id: string
  /** The service, by its own name; null where only the shape is known. */
  of: string | null
  /** The parameter that holds the signature, as it is written. */
  parameter: string
  coversQuery: boolean
}

/** Null for a link that takes another parameter. */
export function signedLink(link: string): SignedLink | null {
  const pairs = pairsIn(link).filter(({ value }) => value !== '')
  for (const { id, of, names, value, coversQuery } of SIGNATURES) {
    const [first, ...rest] = names.map((name) => pairs.find((pair) => name.test(pair.name)))
    if (!first || rest.some((pair) => !pair)) continue
    // A report keeps no credential: there its name has to do.
    if (value && !value.test(first.value) && first.value !== REDACTED) continue
    return { id, of, parameter: first.name, coversQuery }
  }
  return null
}
