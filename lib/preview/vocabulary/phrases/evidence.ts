/** What evidence is called, and what is said of it where it is more than a value. */
import type { NoParams, Quantity } from '../message'

export interface EvidencePhrases {
  'evidence.response': NoParams
  'evidence.image': NoParams
  'evidence.weight': NoParams
  'evidence.weight-of': { weight: Quantity; limit: Quantity }
  'evidence.weight-more-than': { weight: Quantity; limit: Quantity }
}
