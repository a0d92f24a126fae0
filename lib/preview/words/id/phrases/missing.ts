/** Why something is not known, or why a question does not arise. */
import { phraseWords } from '../../typed'

export const missing = phraseWords<'missing'>()({
  'missing.page-not-read': 'Halaman tidak dibaca.',
  'missing.nobody-sent': 'Tidak ada pengunjung yang dikirim.',
  'missing.given.pasted': 'Kode sumber halaman ini ditempel; responsnya tidak dilihat.',
  'missing.given.uploaded': 'Kode sumber halaman ini berupa file; responsnya tidak dilihat.',
  'missing.local': 'Halaman ini ada di {host}, mesin milik pembuatnya; yang diterima publik tidak dilihat.',
  'missing.given.image': 'Alamatnya di {host} tidak dapat dijangkau dari sini.',
  'missing.access.blocked':
    'Kami diblokir{by, select, none {} other { oleh {by}}} (status {status}), jadi isi halamannya tidak diketahui.',
  'missing.access.consent':
    'Yang datang adalah halaman persetujuan{by, select, none {} other { ({by})}}, bukan halamannya, jadi tag halaman itu sendiri tidak terlihat.',
  'missing.access.login':
    'Halaman meminta login (status {status}), jadi tag halaman itu sendiri tidak terlihat.',
  'missing.access.not-html': 'Responsnya bukan halaman HTML, jadi tidak ada tag untuk dibaca.',
  'missing.access.empty': 'Responsnya kosong, jadi tidak ada tag untuk dibaca.',
  'missing.access.http-error':
    'Server merespons dengan status {status}, bukan dengan halamannya, jadi tidak ada tag untuk dinilai.',
  'missing.image.none-named': 'Halaman tidak menyebut gambar yang dibaca {app}.',
  'missing.image.address':
    'Alamat gambar “{address}” bukan alamat yang dapat diminta klien, jadi tidak ada gambar yang diambil.',
  'missing.image.not-fetched': 'Tidak ada gambar yang diambil.',
  'missing.image.status':
    'Alamat gambar merespons dengan status {status}, jadi tidak ada gambar untuk diukur.',
  'missing.image.no-picture': 'Byte-nya tidak dapat dibaca sebagai gambar.',
  'missing.render.no-browser': 'Di sini tidak ada browser untuk menjalankan skripnya.',
  'missing.render.failed': 'Skripnya tidak dapat dijalankan: {because}.',
  'missing.render.status':
    'Browser mendapat status {status}, bukan halamannya, jadi skripnya tidak dapat dijalankan.',
  'missing.render.not-the-page': 'Responsnya bukan halaman itu, jadi skripnya tidak dijalankan.',
  'missing.render.head-not-whole':
    'Head tidak dibaca sampai akhir, jadi tidak ada pembanding untuk hasil skripnya.',
  'missing.render.tags-too-late': 'Server sendiri yang mengirim tag, meskipun terlalu jauh di bawah.',
  'missing.render.all-tags-sent': 'Semua tag ada di HTML dari server, jadi skripnya tidak dijalankan.',
  // tags
  'missing.tag.at-byte': 'di byte {byte, number} (baris {line, number})',
  'missing.tag.in-line': 'di baris {line, number}',
  'missing.tag.cut-off':
    'Respons terputus sebelum head lengkap, jadi tag-nya mungkin ada di bagian yang tidak sampai.',
  'missing.tag.guard-tripped':
    'Head bersarang terlalu dalam, atau memuat terlalu banyak tag, sehingga kami berhenti membacanya; tag-nya mungkin ada setelah titik itu.',
})
