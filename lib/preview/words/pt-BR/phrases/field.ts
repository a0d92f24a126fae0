/** The parts of a card, as nouns inside a sentence. */
import { phraseWords } from '../../typed'

export const field = phraseWords<'field'>()({
  'field.title': 'título',
  'field.description': 'descrição',
  'field.image': 'imagem',
  'field.url': 'endereço',
  'field.site-name': 'nome do site',
})
