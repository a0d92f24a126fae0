/** The words of the check on the description's length. */
import type { ogDescriptionLength as check } from '../../../../judge/checks/text/og-description-length'
import { checkWords } from '../../../typed'

const COUNT =
  'Panjangnya {count, number} karakter; di atas {max, number} karakter, ponsel memotongnya setelah satu atau dua baris'
const SAFE = '{safe, number} karakter selalu muat.'
const DETAIL =
  '{measured, select, own {Diukur pada og:description.} other {Tidak ada og:description yang dapat dibaca {app}, jadi yang diukur adalah {rule}, yang ditampilkan sebagai gantinya.}}'

export const ogDescriptionLength = checkWords<typeof check>()({
  name: 'Panjang deskripsi',
  marketer:
    'Ponsel menampilkan satu atau dua baris deskripsi, sekitar 100 karakter, dan memotong sisanya. Bagian yang tampil sebaiknya berisi pernyataan yang utuh.',
  developer:
    'Panduan: 100 karakter. Meta: satu atau dua baris, 80 karakter sudah cukup. Android menampilkan satu baris, Web dua; sebelum itu Android memotong di 300 karakter. Karakter dihitung sebagaimana manusia menghitungnya. Deskripsi yang lebih panjang lulus jika sebuah kalimat atau anak kalimat berakhir di bagian yang ditampilkan.',
  howToFix: [
    'Buat kalimat pertama cukup pendek agar tampil utuh; selebihnya boleh sepanjang yang diinginkan mesin telusur.',
    'Letakkan alasan untuk membuka tautan di 45 karakter pertama: itulah yang ditampilkan Android dalam satu baris.',
    'og:description boleh lebih pendek daripada meta name="description", yang ditampilkan mesin telusur sampai 160 karakter.',
    'WordPress: isi deskripsi sosial, jangan biarkan plugin mengambil kutipan. Next.js: openGraph.description. Shopify: persingkat deskripsi di cantuman mesin telusur (search engine listing), atau potong di snippet meta-tags dengan truncatewords.',
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
      summary: `Panjangnya {count, number} karakter, yang cukup sempit untuk ruang {max, number} karakter. ${SAFE}`,
    },
    'shown-part-whole': {
      title: 'Bagian deskripsi yang tampil sudah utuh',
      summary: `Panjangnya {count, number} karakter, dan sekitar {max, number} di antaranya tampil. Bagian itu memuat {ends, select, sentence {satu kalimat utuh} other {satu anak kalimat utuh}}: “{whole}”. ${SAFE}`,
    },
    'too-long': {
      title: 'Deskripsi terpotong di tengah kalimat',
      summary: `${COUNT}. ${SAFE}`,
      detail: DETAIL,
    },
    'too-long-and-dropped': {
      title: 'Deskripsi terpotong di tengah kalimat',
      summary: `${COUNT}, dan {client} membuang semua setelah karakter ke-{cut, number}. ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter':
      'Mulailah dengan kalimat paling panjang {safe, number} karakter yang menyebut alasan untuk membuka tautan.',
    'take-other-text': 'Halaman ini memiliki teks lebih pendek yang muat:',
  },
})
