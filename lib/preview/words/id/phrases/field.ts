/** The parts of a card, as nouns inside a sentence. */
import { phraseWords } from '../../typed'

export const field = phraseWords<'field'>()({
  'field.title': 'judul',
  'field.description': 'deskripsi',
  'field.image': 'gambar',
  'field.url': 'alamat',
  'field.site-name': 'nama situs',
})
