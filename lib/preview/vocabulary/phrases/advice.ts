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
  /** `server` as the response could name it is not known: TLS fails before. */
  'advice.tls.chain': NoParams
  'advice.tls.own-certificate': NoParams
  'advice.tls.renew': NoParams
  'advice.tls.right-name': NoParams
  'advice.tls.client-certificate': NoParams
  'advice.tls.no-tls': NoParams
  'advice.tls.settings': NoParams
  'advice.tls.too-old': NoParams
}
