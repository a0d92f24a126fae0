/** Why a card looks as it does, and what is missing to the next one. */
import type { ImageFormat } from '../facts'
import type { Message, NoParams, Quantity } from '../message'

export interface CardPhrases {
  /** `cause`: its title. */
  'card.because': { cause: Message }
  // no card
  'card.no-address': { because: Message }
  /** The scan could not see what a phone would see. */
  'card.not-known': { because: Message }
  /** `because` is a clause. */
  'card.not-known-as': { because: Message }
  'card.no-page': { because: Message }
  'card.https-unanswered': { because: Message }
  'card.https-last-hop-insecure': NoParams
  'card.page-too-slow': { needs: Quantity; limit: Quantity }
  'card.page-never-complete': { limit: Quantity }
  'card.page-faster': { by: Quantity }
  'card.status': { status: number }
  'card.not-html': { contentType: string }
  'card.no-content-type': NoParams
  'card.page-empty': NoParams
  'card.coding-not-readable': { coding: string }
  /** `by`: the protection's name, `none` when nothing names it. */
  'card.challenge': { by: string }
  'card.blocked': { by: string; status: number }
  'card.blocked-browser-gets-in': { by: string; status: number; browserStatus: number }
  'card.blocked-browser-too': { by: string; status: number; browserStatus: number }
  'card.everybody-refused': { by: string; status: number; browserStatus: number }
  'card.no-text': NoParams
  'card.title-makes-card': NoParams
  // another page's card
  'card.login-page': NoParams
  'card.consent-page': NoParams
  // the phone was too slow for the surface that waits for it
  'card.phone-too-slow': {
    needs: Quantity
    limit: Quantity
    what: 'page' | 'page-and-image'
    client: Message
  }
  'card.phone-faster': { by: Quantity }
  // no image
  'card.image-not-known': { because: Message }
  /** `because` is a clause. */
  'card.image-not-known-as': { because: Message }
  'card.image-not-fetched': NoParams
  'card.image-not-decoded': NoParams
  'card.image-fails': { because: Message }
  'card.image-status': { status: number }
  'card.image-https-unanswered': { because: Message }
  'card.image-https-silent': NoParams
  'card.image-insecure': NoParams
  'card.image-too-heavy': { weight: Quantity; limit: Quantity }
  'card.image-heavier-than': { weight: Quantity; limit: Quantity }
  'card.image-announces': { weight: Quantity; limit: Quantity }
  'card.image-lighter': { by: Quantity }
  'card.image-format': { format: ImageFormat }
  'card.image-format-unknown': NoParams
  'card.image-avif': NoParams
  'card.image-as-jpeg': NoParams
  'card.image-no-picture': NoParams
  'card.image-broken': { broken: 'truncated' | 'damaged' }
  'card.image-drawn-in-part': { broken: 'truncated' | 'damaged' }
  'card.no-image': NoParams
  'card.no-image-within': { limit: Quantity }
  'card.image-makes-large': { width: number; height: number }
  'card.image-tag-beyond-limit': { rule: string; place: Message; limit: Quantity }
  'card.image-tag-not-looked-for': { rule: string; line: number }
  'card.image-tag-unreadable': { rule: string; line: number }
  'card.address-relative': { rule: string }
  'card.address-protocol-relative': { rule: string }
  'card.address-data': { rule: string }
  'card.address-scheme': { rule: string }
  'card.address-malformed': { rule: string }
  // pictures
  'card.large': { size: Quantity; width: number; height: number }
  'card.large-cut': { size: Quantity; width: number; height: number; ratio: number }
  'card.square': { size: Quantity; width: number }
  'card.thumbnail': { size: Quantity; width: number }
  'card.too-small': { size: Quantity; side: number }
  'card.too-small-for-guide': { size: Quantity; width: number; height: number }
  'card.banner-by-guide': { size: Quantity; ratio: number }
  'card.thumbnail-by-guide': { size: Quantity; ratio: number }
  'card.wider-makes-large': { by: number }
  'card.higher-makes-large': { by: number }
  'card.wider-makes-banner': { by: number }
  'card.wider-makes-thumbnail': { by: number }
  'card.higher-makes-thumbnail': { by: number }
  'card.both-make-thumbnail': { wider: number; higher: number }
  'card.wider-shows': { by: number }
  'card.higher-shows': { by: number }
  'card.both-show': { wider: number; higher: number }
  'card.heavier-loses': { by: Quantity }
  'card.one-byte-heavier-loses': NoParams
  'card.narrower-loses': { by: number }
  // layouts and their needs
  'card.layout.landscape': NoParams
  'card.layout.square': NoParams
  'card.layout.thumbnail': NoParams
  'card.layout.text': NoParams
  'card.layout.none': NoParams
  'card.needs.landscape': { width: number; height: number }
  'card.needs.square': { width: number }
  'card.needs.thumbnail': { side: number }
  'card.needs.text': NoParams
  'card.needs.none': NoParams
  // how far the drawing can be trusted
  'card.label.whatsapp-android': NoParams
  'card.label.whatsapp-web': NoParams
  'card.label.whatsapp-ios': NoParams
}
