/** What clients are called beside one another. */
import type { NoParams } from '../message'

export interface ClientPhrases {
  'client.whatsapp-android': NoParams
  'client.whatsapp-web': NoParams
  'client.whatsapp-ios': NoParams
  /** One whose name is the same in every language. */
  'client.named': { name: string }
}
