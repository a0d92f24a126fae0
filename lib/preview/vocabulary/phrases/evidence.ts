/** What evidence is called, and what is said of it where it is more than a value. */
import type { CharsetSource } from '../facts'
import type { List, Message, NoParams, Quantity } from '../message'

export interface EvidencePhrases {
  'evidence.response': NoParams
  'evidence.image': NoParams
  'evidence.weight': NoParams
  'evidence.weight-of': { weight: Quantity; limit: Quantity }
  'evidence.weight-more-than': { weight: Quantity; limit: Quantity }
  // page
  'evidence.address': NoParams
  'evidence.certificate-from': NoParams
  'evidence.certificate-issuer': NoParams
  'evidence.certificate-names': NoParams
  'evidence.certificate-sent-with': NoParams
  /** A sentence. */
  'evidence.certificate-shown': { names: List; issuer: string; until: Quantity }
  'evidence.certificate-until': NoParams
  'evidence.bytes-begin': { tag: string }
  'evidence.bytes-end': { rule: string }
  'evidence.charset-in-header': NoParams
  'evidence.charset-in-page': NoParams
  'evidence.charset-used': NoParams
  'evidence.charset-used-from': { charset: string; from: CharsetSource }
  'evidence.field': { field: string }
  'evidence.head-end': NoParams
  'evidence.hop': { count: number }
  'evidence.hop-redirect': { status: number; url: string; location: string; time: Quantity }
  'evidence.hop-response': { status: number; url: string; time: Quantity }
  'evidence.link': NoParams
  'evidence.link-as-entered': NoParams
  'evidence.link-checked': NoParams
  'evidence.link-in-text': NoParams
  'evidence.more-hops': NoParams
  'evidence.no-head-end-within': NoParams
  'evidence.not-declared': NoParams
  'evidence.not-sent': NoParams
  'evidence.number': { value: number }
  'evidence.others': { count: number }
  /** Clauses: what is wrong with one part of a page. */
  'evidence.part.begins-late': { first: number }
  'evidence.part.beyond-page': { last: number; size: number }
  'evidence.part.multipart': NoParams
  'evidence.part.no-range': NoParams
  'evidence.part.range-unreadable': NoParams
  'evidence.part.too-long': { last: number }
  'evidence.part.wrong-length': { promised: number; sent: string }
  /** Where a tag is switched off, inside a sentence: "a comment". */
  'evidence.place.comment': NoParams
  'evidence.place.script': NoParams
  'evidence.place.style': NoParams
  'evidence.place.template': NoParams
  'evidence.request': NoParams
  /** "twitter:title (line 9)". */
  'evidence.rule-in-line': { rule: string; line: number }
  'evidence.seen': NoParams
  'evidence.time-all': NoParams
  'evidence.time-connection': NoParams
  'evidence.time-first-byte': NoParams
  'evidence.time-head': NoParams
  'evidence.time-name': NoParams
  'evidence.time-tls': NoParams
  // visits, tags and scripts
  'evidence.app-shell': NoParams
  'evidence.browsers-end-at': NoParams
  'evidence.bytes-read': NoParams
  'evidence.bytes-with-head-end': { bytes: number; headEnd: number }
  'evidence.bytes-without-head-end': { bytes: number }
  'evidence.final-address-of': { visitor: Message }
  'evidence.forbidden': NoParams
  'evidence.in-english': { field: Message }
  'evidence.in-other-language': { field: Message }
  'evidence.meta-refresh': NoParams
  'evidence.none': NoParams
  'evidence.robots-for': { agent: string; what: 'page' | 'image' }
  'evidence.script-redirect': NoParams
  'evidence.status': NoParams
  'evidence.tag-after-scripts': { key: string }
  /** `because`: why it is not read, a clause. */
  'evidence.tag-because': { key: string; because: Message }
  'evidence.tag-from-server': { key: string }
  'evidence.tag-in-browser': { key: string }
  'evidence.tag-in-title': { key: string }
  'evidence.tag-missing': NoParams
  'evidence.tag-missing-but': { value: string }
  'evidence.value-for': { field: Message; visitor: Message }
  // text
  'evidence.address-of-page': NoParams
  'evidence.characters': { count: number }
  /** `at`: counted from 1, in UTF-16 units. */
  'evidence.character-of': { rule: string; at: number }
  /** Of `count`, only so many were read. */
  'evidence.characters-kept': { count: number; kept: number }
  /** "U+202E RIGHT-TO-LEFT OVERRIDE". */
  'evidence.code-point': { code: string; name: string }
  'evidence.host': NoParams
  /** A name in its own script, beside the form that is sent over the wire. */
  'evidence.host-and-ascii': { host: string; ascii: string }
  'evidence.length': NoParams
  /** A tag that is in the source, and is not read as it is there. */
  'evidence.tag-in-source': { key: string }
  'evidence.tag-used-by': { key: string; clients: List }
  'evidence.tag-used-by-nobody': { key: string }
  /** "2 og:title tags with 2 values". */
  'evidence.tags-with-values': { key: string; tags: number; values: number }
  'evidence.text-on': { text: string; clients: List }
  'evidence.used-instead': { rule: string }
  // image
  'evidence.after-end': NoParams
  'evidence.after-signing': { lasts: Quantity }
  'evidence.animated': NoParams
  'evidence.byte-count': { count: number }
  'evidence.byte-count-of': { count: number; total: number }
  /** The file itself states a length. */
  'evidence.byte-count-of-at-least': { count: number; total: number }
  'evidence.bytes-after-end': { count: number; holds: 'zeros' | 'picture' | 'video' | 'other' }
  'evidence.damage': NoParams
  /** A clause; `part` is `none` where the file has no name for it. */
  'evidence.damage-at': { what: Message; part: string; byte: number }
  /** Clauses. */
  'evidence.damage.bytes-between-parts': NoParams
  'evidence.damage.checksum-wrong': NoParams
  'evidence.damage.length-invalid': NoParams
  'evidence.damage.no-header': NoParams
  'evidence.damage.no-pixels': NoParams
  'evidence.damage.part-unknown': NoParams
  'evidence.decoder': NoParams
  'evidence.expires': NoParams
  'evidence.file-length': NoParams
  'evidence.first-frame-drawn': NoParams
  'evidence.format-by-bytes': NoParams
  'evidence.format-unknown': NoParams
  'evidence.from-centre': { size: Quantity }
  'evidence.light-on-transparent': NoParams
  /** A noun inside a sentence. */
  'evidence.link-icons': NoParams
  'evidence.login-page': NoParams
  'evidence.no-picture': NoParams
  'evidence.page-time': NoParams
  'evidence.page-time-so-far': NoParams
  'evidence.parameters': NoParams
  'evidence.percent': { share: number }
  'evidence.real-size': NoParams
  'evidence.ends-the-head': NoParams
  'evidence.size-as-turned': NoParams
  'evidence.stored-size': NoParams
  'evidence.rows-drawn': NoParams
  'evidence.shape': NoParams
  'evidence.shape-and-size': { shape: Quantity; size: Quantity }
  'evidence.size': NoParams
  'evidence.transferred': NoParams
  'evidence.visible-on': { clients: List }
  'evidence.weight-announced': NoParams
}
