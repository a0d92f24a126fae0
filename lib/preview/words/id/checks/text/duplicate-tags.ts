/** The words of the check on duplicate tags. */
import type { duplicateTags as check } from '../../../../judge/checks/text/duplicate-tags'
import { checkWords } from '../../../typed'

const NONE = 'Tidak ada tag yang bertentangan'
const SEVERAL_VALUES = '{keys} {count, plural, other {punya}} lebih dari satu nilai'

export const duplicateTags = checkWords<typeof check>()({
  name: 'Tag ganda',
  marketer:
    'Bila sebuah tag ada dua kali dengan teks berbeda, Android dan Web menampilkan yang terakhir dan iPhone yang pertama: tautan yang sama tampak berbeda dari ponsel ke ponsel.',
  developer:
    'Android memakai nilai terakhir sebuah kunci, dan Web mendapat kartunya dari ponsel. Protokol Open Graph menyatakan yang pertama menang, yang dianggap diikuti iOS. Beberapa tag og:image diizinkan protokol, dan aturan yang sama memilih satu; dari yang dicoba, yang menghasilkan gambar terbesar layak dipertahankan. Dari beberapa elemen title, Android mengambil semua dari <title> pertama hingga </title> terakhir.',
  howToFix: [
    'Cari siapa yang mencetak tiap tag: biasanya tema dan plugin, atau layout dan halaman. Pertahankan satu.',
    'WordPress: serahkan Open Graph kepada satu plugin (Yoast, Rank Math, Jetpack, dan banyak tema mencetaknya) dan matikan di yang lain.',
    'Next.js: jangan campur next/head, <meta> tulisan tangan di layout, dan ekspor metadata. Nuxt dan Vue: beri tag sebuah kunci (hid, vmid), agar milik halaman menggantikan milik layout.',
    'Shopify: aplikasi SEO sering menambah set kedua di samping cuplikan meta-tags tema.',
  ],
  outcomes: {
    none: { title: NONE, summary: 'Setiap tag kartu ada satu kali.' },
    'none-within-limit': {
      title: NONE,
      summary: 'Dalam yang dibaca {app} dari halaman, setiap tag kartu ada satu kali.',
    },
    repeated: {
      title: NONE,
      summary: '{keys} {count, plural, other {ada}} lebih dari sekali, tetapi dengan nilai yang sama.',
    },
    'not-all-seen': {
      title: 'Tidak dapat mencari tag ganda di semua tempat',
      summary:
        'Pembacaan berhenti lebih awal karena head bersarang terlalu dalam atau punya terlalu banyak tag.',
    },
    'values-differ': {
      title: SEVERAL_VALUES,
      summary: 'Tidak semua aplikasi memakai {first} yang sama: {taken}. Pertahankan satu.',
      detail: 'Halaman punya {tags}.',
    },
    'values-unused': {
      title: 'Tag ganda tidak mengubah apa pun pada kartu',
      summary: `${SEVERAL_VALUES}, tetapi semua aplikasi tetap menampilkan kartu yang sama.`,
    },
    'larger-picture-unused': {
      title: 'Gambar yang lebih baik tidak dipakai',
      summary:
        'Halaman menyebut {count, number} gambar. Aplikasi menampilkan {taken}; satu yang lain, berukuran {size}, menghasilkan kartu yang lebih baik.',
    },
    'several-titles': {
      title: 'Halaman punya lebih dari satu judul',
      summary:
        'Judul kartu diambil dari <title>, dan halaman punya {count, number}. Aplikasi menampilkan {taken}. Pertahankan satu.{inSvg, plural, =0 {} =1 { Satu di antaranya milik svg di head: pindahkan gambar itu ke body.} other { # di antaranya milik svg di head: pindahkan gambar itu ke body.}}',
    },
  },
  fixes: {
    'keep-one-each':
      'Pertahankan satu tag untuk tiap nama. Dengan nilai yang kini ditampilkan {client}, yang tersisa:',
    'keep-larger-picture':
      'Pertahankan satu tag untuk tiap nama. {client} kini memakai gambar lain; yang terbesar yang cocok adalah ini, berukuran {size}:',
    'keep-one-title': 'Pertahankan satu judul, misalnya yang pertama, atau isi og:title:',
  },
})
