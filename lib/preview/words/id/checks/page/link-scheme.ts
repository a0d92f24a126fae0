/** The words of the check on the link's scheme. */
import type { linkScheme as check } from '../../../../judge/checks/page/link-scheme'
import { checkWords } from '../../../typed'

export const linkScheme = checkWords<typeof check>()({
  name: 'Tautan lengkap',
  marketer: 'Tulis tautan dengan https:// di awal. Ponsel orang menebaknya; program pengirim pesan tidak.',
  developer:
    'API send-link mewajibkan protokol dan merespons 400 tanpanya. Cloud API hanya mencari pratinjau bila isi memuat URL yang diawali http:// atau https://.',
  howToFix: [
    'Salin alamat dari bilah alamat peramban: ia menambahkan https:// bahkan bila menyembunyikannya.',
    'Di templat, lembar kerja, dan kolom CRM simpan seluruh alamat, bukan hanya domain.',
    'Di kode, bentuk alamat dengan new URL(path, "https://www.example.com").href, dan tolak yang ditolak new URL().',
  ],
  outcomes: {
    complete: { title: 'Tautannya lengkap', summary: 'Diawali {scheme}://.' },
    'complete-in-text': {
      title: 'Tautannya lengkap',
      summary: 'Diawali {scheme}://. Ditemukan dalam teks yang dimasukkan.',
    },
    'no-scheme': {
      title: 'Tautan kurang https://',
      summary:
        'API send-link menolak tautan apa adanya, dengan status 400. Kami menambahkan {scheme}:// untuk memeriksanya.',
    },
  },
  fixes: { 'send-in-full': 'Kirim tautan lengkap:' },
})
