/** What stands in code to paste where a value of the page is not known. */
import { phraseWords } from '../../typed'

export const gap = phraseWords<'gap'>()({
  'gap.title': '[judul halaman ini]',
  'gap.description': '[satu kalimat tentang halaman ini]',
  'gap.image': '[alamat gambar, 1200 × 630 px]',
  'gap.url': '[alamat halaman ini]',
  'gap.site-name': '[nama situs]',
  'gap.bucket': '[nama bucket]',
})
