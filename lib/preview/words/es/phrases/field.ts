/** The parts of a card, as nouns inside a sentence. */
import { phraseWords } from '../../typed'

export const field = phraseWords<'field'>()({
  'field.title': 'título',
  'field.description': 'descripción',
  'field.image': 'imagen',
  'field.url': 'dirección',
  'field.site-name': 'nombre del sitio',
})
