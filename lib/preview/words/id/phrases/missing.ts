/** Why something is not known, or why a question does not arise. */
import { phraseWords } from '../../typed'

export const missing = phraseWords<'missing'>()({
  'missing.page-not-read': 'Halaman tidak dibaca.',
  'missing.nobody-sent': 'Tidak ada pengunjung yang dikirim.',
  'missing.access.blocked':
    'Kami diblokir{by, select, none {} other { oleh {by}}} (status {status}), jadi kami tidak dapat mengatakan isi halaman.',
  'missing.access.consent':
    'Halaman persetujuan{by, select, none {} other { ({by})}} datang sebagai ganti halaman, jadi tag-nya sendiri tidak terlihat.',
  'missing.access.login': 'Halaman meminta login (status {status}), jadi tag-nya sendiri tidak terlihat.',
  'missing.access.not-html': 'Respons bukan halaman HTML, jadi tidak ada tag untuk dibaca.',
  'missing.access.empty': 'Respons kosong, jadi tidak ada tag untuk dibaca.',
  'missing.access.http-error':
    'Server merespons dengan status {status} alih-alih halaman, jadi tidak ada tag untuk dinilai.',
  'missing.image.none-named': 'Halaman tidak menyebut gambar yang dibaca {app}.',
  'missing.image.address':
    'Alamat gambar “{address}” tidak dapat diminta aplikasi, jadi tidak ada gambar yang diambil.',
  'missing.image.not-fetched': 'Tidak ada gambar yang diambil.',
  'missing.image.status':
    'Alamat gambar merespons dengan status {status}, jadi tidak ada gambar untuk diukur.',
  'missing.image.no-picture': 'Bitanya tidak dapat dibaca sebagai gambar.',
  'missing.render.no-browser': 'Tidak ada peramban di sini untuk menjalankan skripnya.',
  'missing.render.failed': 'Skripnya tidak dapat dijalankan: {because}.',
  'missing.render.status':
    'Peramban mendapat status {status} alih-alih halaman, jadi skripnya tidak dapat dijalankan.',
  'missing.render.not-the-page': 'Respons bukan halamannya, jadi skripnya tidak dijalankan.',
  'missing.render.head-not-whole':
    'Head tidak dibaca sampai akhir, jadi tidak ada pembanding untuk skripnya.',
  'missing.render.tags-too-late': 'Server sendiri mengirim tag, meski terlambat.',
  'missing.render.all-tags-sent': 'Semua tag ada di HTML server, jadi skripnya tidak dijalankan.',
  // tags
  'missing.tag.at-byte': 'di bita {byte, number} (baris {line})',
  'missing.tag.in-line': 'di baris {line}',
  'missing.tag.cut-off':
    'Respons putus sebelum head lengkap, jadi tag mungkin ada di bagian yang tidak tiba.',
  'missing.tag.guard-tripped':
    'Head begitu bersarang, atau punya begitu banyak tag, sehingga kami berhenti membacanya; tag mungkin datang setelah titik itu.',
})
