/** What clients are called beside one another. */
import { phraseWords } from '../../typed'

export const client = phraseWords<'client'>()({
  'client.whatsapp-android': 'Android',
  'client.whatsapp-web': 'Web',
  'client.whatsapp-ios': 'iPhone',
  'client.named': '{name}',
})
