/** What any check may come to. */
import { phraseWords } from '../../typed'

export const sharedOutcome = phraseWords<'sharedOutcome'>()({
  'shared.fact-missing.title': '{check}: tanpa hasil',
  'shared.fact-missing.summary': '{because}',
  'shared.does-not-apply.title': '{check}: tidak berlaku',
  'shared.does-not-apply.summary': '{because}',
  'shared.no-such-rule.title': '{check}: tidak berlaku',
  'shared.no-such-rule.summary': '{app} tidak diketahui punya aturan ini.',
  'shared.check-broke.title': '{check}: pemeriksaan ini rusak',
  'shared.check-broke.summary':
    'Pemeriksaannya sendiri gagal, jadi tidak mengatakan apa-apa tentang halaman Anda. Temuan lain tidak terpengaruh.',
  'shared.check-broke.detail': '{reason}',
  'shared.image-not-loaded.title': '{check}: tanpa hasil',
  'shared.image-not-loaded.summary':
    'Alamat gambar merespons dengan status {status}, jadi tidak ada gambar untuk dinilai.',
})
