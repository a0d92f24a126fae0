/** Why a browser could tell nothing about a page, as a clause. */
import { phraseWords } from '../../typed'

export const step = phraseWords<'step'>()({
  'step.render.off': 'browser dimatikan',
  'step.render.no-connection': 'koneksi untuk browser tidak dapat dibuka',
  'step.render.no-profile-folder': 'folder untuk profil browser tidak dapat dibuat',
  'step.render.process-ending': 'proses ini sedang berakhir',
  'step.render.none-found': 'Chromium atau Chrome tidak ditemukan',
  'step.render.not-for-that-user':
    '{detail} tidak boleh dijalankan oleh pengguna tanpa hak khusus yang dipakai browser',
  'step.render.cannot-run': '{detail} tidak dapat dijalankan',
  'step.render.did-not-start': '{detail}',
  'step.render.not-started': 'programnya tidak dapat dimulai',
  'step.render.not-installed': 'paket playwright-core tidak terpasang',
  'step.render.root': 'proses ini berjalan sebagai root dan tidak boleh menjadi pengguna lain',
  'step.render.start-timed-out': 'browser tidak mulai tepat waktu',
  'step.render.no-document': 'browser tidak mendapat dokumen',
  'step.render.too-busy': 'skripnya membuat browser terlalu sibuk untuk dibaca',
  'step.render.timed-out': 'browser membutuhkan waktu terlalu lama',
  'step.render.memory': 'halaman membutuhkan terlalu banyak memori di browser',
  'step.render.ended': 'browser berakhir sebelum memberikan hasil',
  'step.render.unusable': 'browser tidak memberikan hasil yang dapat dipakai',
  'step.render.no-page': 'browser tidak menampilkan halaman',
  'step.render.nameless': 'browser tidak menyebut identitasnya',
  'step.render.scan-over': 'waktu pemindaian ini sudah habis',
  'step.render.queue': 'browser sedang sibuk dengan halaman lain',
  'step.render.load-failed': 'browser tidak dapat memuatnya ({detail})',
  'step.render.download': 'alamat ini berupa unduhan bagi browser',
  'step.render.silent': 'server tidak merespons browser tepat waktu',
  'step.render.ended-showing': 'browser berakhir selagi menampilkan halaman',
  'step.render.not-shown': 'browser tidak dapat menampilkannya',
  'step.render.sandbox': '{detail} tidak mulai: sandbox-nya tidak berfungsi di sini',
})
