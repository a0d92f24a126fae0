/** The words of the check on branding in the title. */
import type { titleWithoutBranding as check } from '../../../../judge/checks/text/title-without-branding'
import { checkWords } from '../../../typed'

const TAKES =
  '“{brand}” memakan {saved, number} dari {count, plural, other {# karakter}}, dan kartu toh menampilkan {host}.'
const SUMMARY = `${TAKES} Judulnya tidak kehilangan apa pun; tanpa nama itu lebih mudah dibaca.`
const DETAIL =
  '{measured, select, own {Terlihat di og:title.} other {Tidak ada og:title yang dapat dibaca {app}, jadi ia menampilkan {rule}, yang memuat merek.}}'

export const titleWithoutBranding = checkWords<typeof check>()({
  name: 'Judul tanpa merek',
  marketer:
    'Kartu sudah menyebut situs Anda, di baris terakhirnya. Judul tanpa “| Merek” memberi ruang bagi isi tautan.',
  developer:
    'Meta meminta judul isi tanpa merek. Pemeriksaan ini mencari og:site_name atau nama dalam domain, dipisahkan dari sisanya dengan tanda seperti |, –, ·, atau titik dua, di salah satu ujung judul. Ia hanya memperingatkan bila nama itu di depan dan mendorong akhir judul keluar.',
  howToFix: [
    'Simpan merek di <title>, tempat tab peramban dan hasil pencarian memakainya, dan tulis og:title tanpanya.',
    'Next.js: templat title hanya berlaku untuk title; openGraph.title dipakai seperti ditulis. Isi dengan judul polos.',
    'WordPress: di pengaturan sosial plugin SEO, hapus “separator” dan “site title” dari templat judul.',
    'Shopify: di cuplikan meta-tags pakai {{ product.title }} atau {{ article.title }} untuk og:title sebagai ganti page_title dengan shop.name.',
  ],
  outcomes: {
    'no-title': {
      title: 'Tidak ada judul untuk diperiksa',
      summary: '{app} tidak menemukan judul di halaman ini.',
    },
    'free-of-branding': {
      title: 'Judul bebas dari merek',
      summary: 'Judulnya menyebut isi halaman, dan host di bawahnya menyebut milik siapa.',
    },
    'ends-with-brand': {
      title: 'Judul berakhir dengan nama situs',
      summary: SUMMARY,
      detail: DETAIL,
    },
    'brand-in-the-way': {
      title: 'Nama situs mendorong judul keluar',
      summary: `${TAKES} Akhir judul terpotong. Hilangkan namanya.`,
      detail: DETAIL,
    },
    'begins-with-brand': {
      title: 'Judul dimulai dengan nama situs',
      summary: SUMMARY,
      detail: DETAIL,
    },
  },
  fixes: { 'write-headline-alone': 'Tulis judulnya saja:' },
})
