/** The parts of a card, as nouns inside a sentence. */
import { phraseWords } from '../../typed'

export const field = phraseWords<'field'>()({
  'field.title': 'शीर्षक',
  'field.description': 'विवरण',
  'field.image': 'तस्वीर',
  'field.url': 'पता',
  'field.site-name': 'साइट का नाम',
})
