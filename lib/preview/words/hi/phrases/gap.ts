/** What stands in code to paste where a value of the page is not known. */
import { phraseWords } from '../../typed'

export const gap = phraseWords<'gap'>()({
  'gap.title': '[इस पेज का शीर्षक]',
  'gap.description': '[इस पेज के बारे में एक वाक्य]',
  'gap.image': '[तस्वीर का पता, 1200 × 630 px]',
  'gap.url': '[इस पेज का पता]',
  'gap.site-name': '[साइट का नाम]',
  'gap.bucket': '[बकेट का नाम]',
})
