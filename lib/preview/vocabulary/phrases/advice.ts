/** Steps that several checks hand out. */
import type { NoParams } from '../message'

export interface AdvicePhrases {
  // tags
  /** Of an empty one. */
  'advice.fill-in-tag': { line: number }
  'advice.move-tags-up': { count: number }
  'advice.put-tag-into-head': NoParams
  /** Of one that is there, but is not read. */
  'advice.replace-tag': { line: number }
  // TLS
  'advice.tls.certificate': NoParams
  'advice.tls.client-certificate': NoParams
  'advice.tls.no-tls': NoParams
  'advice.tls.settings': NoParams
  'advice.tls.too-old': NoParams
}
