/** The words of the check on duplicate tags. */
import type { duplicateTags as check } from '../../../../judge/checks/text/duplicate-tags'
import { checkWords } from '../../../typed'

const NONE = 'Tidak ada tag yang saling bertentangan'
const SEVERAL_VALUES = '{keys} {count, plural, other {memiliki}} lebih dari satu nilai'

export const duplicateTags = checkWords<typeof check>()({
  name: 'Tag ganda',
  marketer:
    'Jika sebuah tag muncul dua kali dengan teks berbeda, Android dan Web menampilkan yang terakhir dan iPhone yang pertama: tautan yang sama tampak berbeda di tiap ponsel.',
  developer:
    'Android memakai nilai terakhir dari sebuah nama, dan Web mendapat kartunya dari ponsel. Menurut protokol Open Graph, yang pertama menang, dan iOS dianggap mengikutinya. Protokol mengizinkan beberapa tag og:image, dan aturan yang sama memilih salah satunya; dari yang sudah dicoba, yang menghasilkan gambar terbesar layak dipertahankan. Dari beberapa elemen title, Android mengambil semuanya mulai dari <title> pertama sampai </title> terakhir.',
  howToFix: [
    'Cari tahu siapa yang mencetak setiap tag: biasanya tema dan plugin, atau layout dan halaman. Pertahankan salah satunya.',
    'WordPress: serahkan Open Graph kepada satu plugin (Yoast, Rank Math, Jetpack, dan banyak tema mencetaknya) dan matikan di yang lain.',
    'Next.js: jangan mencampur next/head, <meta> yang ditulis manual di layout, dan export metadata. Nuxt dan Vue: beri tag kunci (hid, vmid), agar tag halaman menggantikan tag layout.',
    'Shopify: aplikasi SEO sering menambahkan rangkaian kedua di samping snippet meta-tags milik tema.',
  ],
  outcomes: {
    none: { title: NONE, summary: 'Setiap tag kartu hanya muncul satu kali.' },
    'none-within-limit': {
      title: NONE,
      summary: 'Dalam bagian halaman yang dibaca {app}, setiap tag kartu hanya muncul satu kali.',
    },
    repeated: {
      title: NONE,
      summary: '{keys} {count, plural, other {muncul}} lebih dari satu kali, tetapi dengan nilai yang sama.',
    },
    'not-all-seen': {
      title: 'Tag ganda tidak dapat dicari di seluruh head',
      summary:
        'Pembacaan berhenti lebih awal karena head bersarang terlalu dalam atau memuat terlalu banyak tag.',
    },
    'values-differ': {
      title: SEVERAL_VALUES,
      summary: 'Klien tidak memakai {first} yang sama: {taken}. Pertahankan salah satunya.',
      detail: 'Halaman ini memuat {tags}.',
    },
    'values-unused': {
      title: 'Tag ganda tidak mengubah apa pun pada kartu',
      summary: `${SEVERAL_VALUES}, tetapi semua klien tetap menampilkan kartu yang sama.`,
    },
    'larger-picture-unused': {
      title: 'Gambar yang lebih baik tidak terpakai',
      summary:
        'Halaman menyebut {count, number} gambar. Klien menampilkan {taken}; gambar lain di antaranya, berukuran {size}, menghasilkan kartu yang lebih baik.',
    },
    'several-titles': {
      title: 'Halaman memiliki lebih dari satu judul',
      summary:
        'Judul kartu berasal dari <title>, dan halaman ini memiliki {count, number} elemen <title>. Klien menampilkan {taken}. Pertahankan salah satunya.{inSvg, plural, =0 {} =1 { Satu di antaranya milik svg di head: pindahkan gambar itu ke body.} other { # di antaranya milik svg di head: pindahkan gambar-gambar itu ke body.}}',
    },
  },
  fixes: {
    'keep-one-each':
      'Pertahankan satu tag untuk setiap nama. Dengan nilai yang sekarang ditampilkan {client}, yang tersisa adalah:',
    'keep-larger-picture':
      'Pertahankan satu tag untuk setiap nama. {client} sekarang memakai gambar lain; yang terbesar dan memenuhi syarat adalah ini, berukuran {size}:',
    'keep-one-title': 'Pertahankan satu judul, misalnya yang pertama, atau isi og:title:',
  },
})
