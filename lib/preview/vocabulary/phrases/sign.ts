/** What was seen in a response that shows what it is: each a part of a sentence, "title “Just a moment”". */
import type { List, NoParams } from '../message'

export interface SignPhrases {
  /** A redirect that says where to lead back to. */
  'sign.carries-asked-path': { address: string; parameter: string }
  /** Several together. */
  'sign.several': { signs: List }
  // the status
  'sign.status': { status: number }
  'sign.status-beside-browser': { status: number; browserStatus: number }
  'sign.no-content': { status: number }
  'sign.no-text': { status: number; count: number }
  // headers; `type`: the Content-Type, `none` where there is none
  'sign.header': { name: string; value: string }
  'sign.type': { type: string }
  'sign.type-and-bytes': { type: string; format: string }
  'sign.not-like-html': { type: string }
  // the page
  'sign.begins-with': { text: string }
  'sign.in-page': { mark: string }
  'sign.length': { count: number }
  'sign.password-field': NoParams
  'sign.title': { title: string }
  // where the redirects end
  'sign.redirected': { address: string }
  // an application shell
  'sign.empty-element': { element: string }
  'sign.no-text-tags': NoParams
}
