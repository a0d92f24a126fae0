/** What stands in code to paste where a value of the page is not known. */
import { phraseWords } from '../../typed'

export const gap = phraseWords<'gap'>()({
  'gap.title': '[عنوان هذه الصفحة]',
  'gap.description': '[جملة واحدة عن هذه الصفحة]',
  'gap.image': '[عنوان صورة، 1200 × 630 px]',
  'gap.url': '[العنوان الشبكي لهذه الصفحة]',
  'gap.site-name': '[اسم الموقع]',
  'gap.bucket': '[اسم الحاوية]',
})
