/** What stands in code to paste where a value of the page is not known. */
import { phraseWords } from '../../typed'

export const gap = phraseWords<'gap'>()({
  'gap.title': '[título de esta página]',
  'gap.description': '[una frase sobre esta página]',
  'gap.image': '[dirección de una imagen, 1200 × 630 px]',
  'gap.url': '[dirección de esta página]',
  'gap.site-name': '[nombre del sitio]',
  'gap.bucket': '[nombre del bucket]',
})
