/** The parts of a card, as nouns inside a sentence. */
import { phraseWords } from '../../typed'

export const field = phraseWords<'field'>()({
  'field.title': 'العنوان',
  'field.description': 'الوصف',
  'field.image': 'الصورة',
  'field.url': 'العنوان الشبكي',
  'field.site-name': 'اسم الموقع',
})
