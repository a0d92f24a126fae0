/** What stands in code to paste where a value of the page is not known. */
import type { NoParams } from '../message'

export interface GapPhrases {
  'gap.title': NoParams
  'gap.description': NoParams
  'gap.image': NoParams
  'gap.url': NoParams
  'gap.site-name': NoParams
  'gap.bucket': NoParams
}
