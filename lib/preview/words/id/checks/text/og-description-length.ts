/** The words of the check on the description's length. */
import type { ogDescriptionLength as check } from '../../../../judge/checks/text/og-description-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Panjangnya {count, plural, other {# karakter}}; ponsel memotong yang lebih dari {max, number} setelah satu atau dua baris'
const SAFE = '{safe, plural, other {# karakter selalu muat.}}'
const DETAIL =
  '{measured, select, own {Diukur pada og:description.} other {Tidak ada og:description yang dapat dibaca {app}, jadi yang diukur {rule}, yang ditampilkannya sebagai ganti.}}'

export const ogDescriptionLength = checkWords<typeof check>()({
  name: 'Panjang deskripsi',
  marketer:
    'Ponsel menampilkan satu atau dua baris deskripsi, sekitar 100 karakter, dan memotong sisanya. Yang tampil sebaiknya sesuatu yang utuh.',
  developer:
    'Panduan: 100 karakter. Meta: satu atau dua baris, 80 karakter cukup. Android menampilkan satu baris, Web dua; sebelum itu Android memotong pada 300 karakter. Karakter dihitung seperti orang menghitungnya. Deskripsi yang lebih panjang lolos bila sebuah kalimat atau anak kalimat berakhir di bagian yang tampil.',
  howToFix: [
    'Buat kalimat pertama cukup pendek untuk tampil utuh; yang menyusul boleh sepanjang yang diinginkan mesin pencari.',
    'Taruh alasan membuka tautan di 45 karakter pertama: itulah yang ditampilkan Android dalam satu baris.',
    'og:description boleh lebih pendek dari meta name="description", yang ditampilkan mesin pencari hingga 160 karakter.',
    'WordPress: isi deskripsi sosial, jangan biarkan plugin memakai cuplikan. Next.js: openGraph.description. Shopify: pendekkan deskripsi di listing mesin pencari, atau potong di cuplikan meta-tags dengan truncatewords.',
  ],
  outcomes: {
    'no-description': {
      title: 'Tidak ada deskripsi untuk diukur',
      summary: '{app} tidak menemukan deskripsi di halaman ini.',
    },
    'always-fits': {
      title: 'Deskripsi cukup pendek',
      summary: '{count, number} dari {max, number} karakter.',
    },
    'short-enough': {
      title: 'Deskripsi cukup pendek',
      summary: `{count, number} dari {max, number} karakter. ${SAFE}`,
    },
    'narrow-enough': {
      title: 'Deskripsi muat',
      summary: `Panjangnya {count, plural, other {# karakter}}, yang cukup sempit untuk ruang {max, number}. ${SAFE}`,
    },
    'shown-part-whole': {
      title: 'Bagian deskripsi yang tampil utuh',
      summary: `Panjangnya {count, plural, other {# karakter}}, dan sekitar {max, number} di antaranya tampil. Isinya {ends, select, sentence {satu kalimat utuh} other {satu anak kalimat utuh}}: “{whole}”. ${SAFE}`,
    },
    'too-long': {
      title: 'Deskripsi terpotong di tengah kalimat',
      summary: `${COUNT}. ${SAFE}`,
      detail: DETAIL,
    },
    'too-long-and-dropped': {
      title: 'Deskripsi terpotong di tengah kalimat',
      summary: `${COUNT}, dan {client} membuang semua setelah karakter {cut, number}. ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter':
      'Mulailah dengan kalimat hingga {safe, number} karakter yang menyebut alasan membuka tautan.',
    'take-other-text': 'Halaman punya teks lebih pendek yang muat:',
  },
})
