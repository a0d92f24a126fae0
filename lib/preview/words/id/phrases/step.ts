/** Why a browser could tell nothing about a page, as a clause. */
import { phraseWords } from '../../typed'

export const step = phraseWords<'step'>()({
  'step.render.off': 'peramban dimatikan',
  'step.render.no-connection': 'koneksi untuk peramban tidak dapat dibuka',
  'step.render.no-profile-folder': 'folder untuk profilnya tidak dapat dibuat',
  'step.render.process-ending': 'proses ini sedang berakhir',
  'step.render.none-found': 'tidak ada Chromium atau Chrome ditemukan',
  'step.render.not-for-that-user':
    '{detail} tidak boleh dijalankan oleh pengguna tanpa hak istimewa yang diberikan kepada peramban',
  'step.render.cannot-run': '{detail} tidak dapat dijalankan',
  'step.render.did-not-start': '{detail}',
  'step.render.not-started': 'programnya tidak dapat dimulai',
  'step.render.not-installed': 'paket playwright-core tidak terpasang',
  'step.render.root': 'proses ini root dan tidak boleh menjadi pengguna lain',
  'step.render.start-timed-out': 'peramban tidak mulai tepat waktu',
  'step.render.no-document': 'peramban tidak mendapat dokumen',
  'step.render.too-busy': 'skripnya membuat peramban terlalu sibuk untuk dibaca',
  'step.render.timed-out': 'peramban terlalu lama',
  'step.render.memory': 'memerlukan terlalu banyak memori di peramban',
  'step.render.ended': 'peramban berakhir sebelum ada hasil',
  'step.render.unusable': 'peramban tidak memberi hasil yang dapat dipakai',
  'step.render.no-page': 'peramban tidak menampilkan halaman',
  'step.render.nameless': 'peramban tidak mengatakan apa dirinya',
  'step.render.scan-over': 'waktu pemindaian ini habis',
  'step.render.queue': 'peramban sibuk dengan halaman lain',
  'step.render.load-failed': 'peramban tidak dapat memuatnya ({detail})',
  'step.render.download': 'alamat ini unduhan bagi peramban',
  'step.render.silent': 'tidak merespons peramban tepat waktu',
  'step.render.ended-showing': 'peramban berakhir saat menampilkan halaman',
  'step.render.not-shown': 'peramban tidak dapat menampilkannya',
  'step.render.sandbox': '{detail} tidak mulai: kotak pasirnya tidak bekerja di sini',
})
