/** What stands in code to paste where a value of the page is not known. */
import { phraseWords } from '../../typed'

export const gap = phraseWords<'gap'>()({
  'gap.title': '[título desta página]',
  'gap.description': '[uma frase sobre esta página]',
  'gap.image': '[endereço de uma imagem, 1200 × 630 px]',
  'gap.url': '[endereço desta página]',
  'gap.site-name': '[nome do site]',
  'gap.bucket': '[nome do bucket]',
})
