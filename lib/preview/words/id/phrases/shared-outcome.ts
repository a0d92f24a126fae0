/** What any check may come to. */
import { phraseWords } from '../../typed'

export const sharedOutcome = phraseWords<'sharedOutcome'>()({
  'shared.fact-missing.title': '{check}: tidak dapat dipastikan',
  'shared.fact-missing.summary': '{because}',
  'shared.does-not-apply.title': '{check}: tidak berlaku',
  'shared.does-not-apply.summary': '{because}',
  'shared.no-such-rule.title': '{check}: tidak berlaku',
  'shared.no-such-rule.summary': 'Sejauh yang diketahui, {app} tidak memiliki aturan ini.',
  'shared.check-broke.title': '{check}: pemeriksaan ini rusak',
  'shared.check-broke.summary':
    'Pemeriksaan itu sendiri gagal, jadi tidak mengatakan apa pun tentang halaman Anda. Temuan lain tidak terpengaruh.',
  'shared.check-broke.detail': '{reason}',
  'shared.image-not-loaded.title': '{check}: tidak dapat dipastikan',
  'shared.image-not-loaded.summary':
    'Alamat gambar merespons dengan status {status}, jadi tidak ada gambar untuk dinilai.',
})
