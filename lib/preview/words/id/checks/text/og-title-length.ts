/** The words of the check on the title's length. */
import type { ogTitleLength as check } from '../../../../judge/checks/text/og-title-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Panjangnya {count, number} karakter, sedangkan yang muat {max, number}: pembaca hanya melihat {lines, plural, =1 {baris pertama} other {# baris pertama}}'
const SHORTER = 'Sampaikan hal yang sama dengan lebih sedikit kata.'
const DETAIL =
  '{measured, select, own {Diukur pada og:title.} other {Tidak ada og:title yang dapat dibaca {app}, jadi yang diukur adalah {rule}, yang ditampilkan sebagai gantinya.}}'

export const ogTitleLength = checkWords<typeof check>()({
  name: 'Panjang judul',
  marketer: 'Sampai 65 karakter, judul tampil utuh; yang lebih panjang terpotong di akhir baris kedua.',
  developer:
    'Judul memakai dua baris; 65 karakter muat. Android memotong di 150 karakter sebelum menata teks. Karakter dihitung sebagaimana manusia menghitungnya: satu emoji dihitung satu. Judul yang lebih panjang lulus jika huruf-hurufnya cukup sempit, atau jika yang terpotong hanya nama situs di akhirnya.',
  howToFix: [
    'Sebutkan kata terpenting lebih dulu; bagian akhirlah yang hilang.',
    'Hilangkan merek: host tetap ditampilkan di bawah teks.',
    'og:title boleh berbeda dari <title>: pertahankan bentuk panjang untuk hasil penelusuran dan tulis bentuk pendek untuk chat. Next.js: openGraph.title; WordPress: judul sosial di plugin SEO; Shopify: page_title di snippet meta-tags.',
  ],
  outcomes: {
    'no-title': {
      title: 'Tidak ada judul untuk diukur',
      summary: '{app} tidak menemukan judul di halaman ini.',
    },
    'short-enough': {
      title: 'Judul cukup pendek',
      summary: '{count, number} dari {max, number} karakter: judul tampil utuh.',
    },
    'short-enough-but-wide': {
      title: 'Jumlah karakter judul cukup sedikit',
      summary:
        'Panjangnya {count, number} dari {max, number} karakter yang disarankan panduan. Karakternya lebar, jadi bagian akhirnya mungkin tidak muat dalam {lines, number} baris: sebutkan kata terpenting lebih dulu.',
    },
    'narrow-enough': {
      title: 'Judul muat',
      summary:
        'Panjangnya {count, number} karakter. {max, number} karakter dengan lebar rata-rata muat dalam {lines, number} baris, dan karakter judul ini cukup sempit: tidak ada yang terpotong.',
    },
    'brand-cut': {
      title: 'Judul utamanya muat',
      summary:
        'Panjangnya {count, number} karakter, dan {max, number} muat dalam {lines, number} baris. Yang mungkin terpotong hanya nama di akhirnya, “{brand}”; kartu tetap menyebut situs Anda.',
    },
    'too-long': { title: 'Judul terlalu panjang', summary: `${COUNT}. ${SHORTER}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'Judul terlalu panjang',
      summary: `${COUNT}, dan {client} membuang semua setelah karakter ke-{cut, number}. ${SHORTER}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'Tulis judul tersendiri untuk chat. Dari kata-kata di halaman ini, contohnya:',
    'write-headline': 'Tulis judul tersendiri untuk chat, paling panjang {max, number} karakter.',
  },
})
