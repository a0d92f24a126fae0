/** The parts of a card, as nouns inside a sentence. */
import { phraseWords } from '../../typed'

export const field = phraseWords<'field'>()({
  'field.title': 'title',
  'field.description': 'description',
  'field.image': 'image',
  'field.url': 'address',
  'field.site-name': 'site name',
})
