/** The words of the check on the link's scheme. */
import type { linkScheme as check } from '../../../../judge/checks/page/link-scheme'
import { checkWords } from '../../../typed'

export const linkScheme = checkWords<typeof check>()({
  name: 'Kelengkapan tautan',
  marketer:
    'Tulis tautan dengan https:// di awal. Ponsel orang bisa menebaknya; program pengirim pesan tidak.',
  developer:
    'Send-link API mewajibkan protokol dan merespons dengan 400 tanpa itu. Cloud API hanya mencari pratinjau jika isi pesan memuat URL yang diawali http:// atau https://.',
  howToFix: [
    'Salin alamat dari bilah alamat browser: browser menambahkan https:// meskipun menyembunyikannya.',
    'Di template, spreadsheet, dan kolom CRM, simpan alamat lengkapnya, bukan hanya domain.',
    'Dalam kode, susun alamat dengan new URL(path, "https://www.example.com").href, dan tolak apa yang ditolak new URL().',
  ],
  outcomes: {
    complete: { title: 'Tautan sudah lengkap', summary: 'Tautan ini diawali {scheme}://.' },
    'complete-in-text': {
      title: 'Tautan sudah lengkap',
      summary: 'Tautan ini diawali {scheme}://, dan ditemukan dalam teks yang dimasukkan.',
    },
    'no-scheme': {
      title: 'Tautan tidak memiliki https://',
      summary:
        'Send-link API menolak tautan seperti ini, dengan status 400. Kami menambahkan {scheme}:// untuk memeriksanya.',
    },
  },
  fixes: { 'send-in-full': 'Kirim tautan secara lengkap:' },
})
