/** The words of the check on the title's length. */
import type { ogTitleLength as check } from '../../../../judge/checks/text/og-title-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Panjangnya {count, plural, other {# karakter}}, dan {max, number} muat: pembaca hanya melihat {lines, plural, other {# baris}} pertama'
const SHORTER = 'Sampaikan hal yang sama dengan lebih sedikit kata.'
const DETAIL =
  '{measured, select, own {Diukur pada og:title.} other {Tidak ada og:title yang dapat dibaca {app}, jadi yang diukur {rule}, yang ditampilkannya sebagai ganti.}}'

export const ogTitleLength = checkWords<typeof check>()({
  name: 'Panjang judul',
  marketer: 'Hingga 65 karakter judul tampil penuh; yang lebih panjang dipotong di akhir baris kedua.',
  developer:
    'Judul menempati dua baris; 65 karakter muat. Android memotong pada 150 karakter sebelum menata teks. Karakter dihitung seperti orang menghitungnya: sebuah emoji satu. Judul yang lebih panjang lolos bila hurufnya cukup sempit, atau bila yang terpotong hanya nama situs di akhirnya.',
  howToFix: [
    'Sebut kata terpenting lebih dahulu; yang hilang adalah akhirnya.',
    'Hilangkan merek: host toh tampil di bawah teks.',
    'og:title boleh berbeda dari <title>: simpan bentuk panjang untuk hasil pencarian dan tulis yang pendek untuk chat. Next.js: openGraph.title; WordPress: judul sosial plugin SEO; Shopify: page_title di cuplikan meta-tags.',
  ],
  outcomes: {
    'no-title': {
      title: 'Tidak ada judul untuk diukur',
      summary: '{app} tidak menemukan judul di halaman ini.',
    },
    'short-enough': {
      title: 'Judul cukup pendek',
      summary: '{count, number} dari {max, number} karakter: tampil penuh.',
    },
    'short-enough-but-wide': {
      title: 'Judul cukup pendek menurut jumlahnya',
      summary:
        'Panjangnya {count, number} dari {max, number} karakter yang diizinkan panduan. Karakternya lebar, jadi akhirnya mungkin tidak muat dalam {lines, plural, other {# baris}}: sebut kata terpenting lebih dahulu.',
    },
    'narrow-enough': {
      title: 'Judul muat',
      summary:
        'Panjangnya {count, plural, other {# karakter}}. {max, number} berlebar rata-rata muat dalam {lines, plural, other {# baris}}, dan ini cukup sempit: tidak ada yang terpotong.',
    },
    'brand-cut': {
      title: 'Judulnya sendiri muat',
      summary:
        'Panjangnya {count, plural, other {# karakter}}, dan {max, number} muat dalam {lines, plural, other {# baris}}. Yang mungkin terpotong hanya nama di akhirnya, “{brand}”; kartu toh menyebut situs Anda.',
    },
    'too-long': { title: 'Judul terlalu panjang', summary: `${COUNT}. ${SHORTER}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'Judul terlalu panjang',
      summary: `${COUNT}, dan {client} membuang semua setelah karakter {cut, number}. ${SHORTER}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'Tulis judul tersendiri untuk chat. Dari kata-kata halaman ini bisa menjadi:',
    'write-headline': 'Tulis judul tersendiri untuk chat, hingga {max, number} karakter.',
  },
})
