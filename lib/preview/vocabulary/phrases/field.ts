/** The parts of a card, as nouns inside a sentence. */
import type { NoParams } from '../message'

export interface FieldPhrases {
  'field.title': NoParams
  'field.description': NoParams
  'field.image': NoParams
  'field.url': NoParams
  'field.site-name': NoParams
}
