/** The words of the check on branding in the title. */
import type { titleWithoutBranding as check } from '../../../../judge/checks/text/title-without-branding'
import { checkWords } from '../../../typed'

const TAKES =
  '“{brand}” memakan {saved, number} dari {count, number} karakter, padahal kartu sudah menampilkan {host}.'
const SUMMARY = `${TAKES} Judulnya tidak kehilangan apa pun; tanpa nama itu, judul lebih mudah dibaca.`
const DETAIL =
  '{measured, select, own {Terlihat di og:title.} other {Tidak ada og:title yang dapat dibaca {app}, jadi yang ditampilkan adalah {rule}, yang memuat merek.}}'

export const titleWithoutBranding = checkWords<typeof check>()({
  name: 'Judul tanpa merek',
  marketer:
    'Kartu sudah menyebut situs Anda di baris terakhirnya. Judul tanpa “| Merek” memberi ruang untuk isi tautannya.',
  developer:
    'Meta meminta judul konten tanpa merek. Pemeriksaan ini mencari og:site_name atau nama dalam domain, yang dipisahkan dari sisanya dengan tanda seperti |, –, ·, atau titik dua, di salah satu ujung judul. Peringatan hanya muncul jika nama itu ada di depan dan mendesak akhir judul keluar.',
  howToFix: [
    'Biarkan merek di <title>, yang dipakai tab browser dan hasil penelusuran, dan tulis og:title tanpa merek.',
    'Next.js: template judul hanya berlaku untuk title; openGraph.title dipakai apa adanya. Isi dengan judulnya saja.',
    'WordPress: di setelan sosial plugin SEO, hapus “separator” dan “site title” dari template judul.',
    'Shopify: di snippet meta-tags, pakai {{ product.title }} atau {{ article.title }} untuk og:title, bukan page_title dengan shop.name.',
  ],
  outcomes: {
    'no-title': {
      title: 'Tidak ada judul untuk diperiksa',
      summary: '{app} tidak menemukan judul di halaman ini.',
    },
    'free-of-branding': {
      title: 'Judul tidak memuat merek',
      summary: 'Judul menyebut isi halaman, dan host di bawahnya menyebut pemiliknya.',
    },
    'ends-with-brand': {
      title: 'Judul diakhiri nama situs',
      summary: SUMMARY,
      detail: DETAIL,
    },
    'brand-in-the-way': {
      title: 'Nama situs mendesak judul keluar',
      summary: `${TAKES} Akhir judul terpotong. Hilangkan nama itu.`,
      detail: DETAIL,
    },
    'begins-with-brand': {
      title: 'Judul diawali nama situs',
      summary: SUMMARY,
      detail: DETAIL,
    },
  },
  fixes: { 'write-headline-alone': 'Tulis judulnya saja:' },
})
