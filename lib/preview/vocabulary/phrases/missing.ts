/** Why something is not known, or why a question does not arise; each is a whole sentence. */
import type { Message, NoParams } from '../message'

export interface MissingPhrases {
  'missing.page-not-read': NoParams
  'missing.nobody-sent': NoParams
  // The source was handed over, so no response was seen.
  'missing.given.pasted': NoParams
  'missing.given.uploaded': NoParams
  /** What was seen is on somebody's own machine. */
  'missing.local': { host: string }
  /** The picture of such a page, where it cannot be reached from here. */
  'missing.given.image': { host: string }
  // Tags of a response that is not the page are nobody's tags. `by`: `none` when nothing names it.
  'missing.access.blocked': { by: string; status: number }
  'missing.access.consent': { by: string }
  'missing.access.login': { status: number }
  'missing.access.not-html': NoParams
  'missing.access.empty': NoParams
  'missing.access.http-error': { status: number }
  'missing.image.none-named': NoParams
  'missing.image.address': { address: string }
  'missing.image.not-fetched': NoParams
  'missing.image.status': { status: number }
  'missing.image.no-picture': NoParams
  // what a browser would have told
  'missing.render.no-browser': NoParams
  'missing.render.failed': { because: Message }
  'missing.render.status': { status: number }
  'missing.render.not-the-page': NoParams
  'missing.render.head-not-whole': NoParams
  'missing.render.tags-too-late': NoParams
  'missing.render.all-tags-sent': NoParams
  // tags
  /** Parts of a sentence: where a tag is, "at byte 323,743 (line 12)". */
  'missing.tag.at-byte': { byte: number; line: number }
  'missing.tag.in-line': { line: number }
  'missing.tag.cut-off': NoParams
  'missing.tag.guard-tripped': NoParams
}
