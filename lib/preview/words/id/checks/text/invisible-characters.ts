/** The words of the check on characters that nobody sees. */
import type { invisibleCharacters as check } from '../../../../judge/checks/text/invisible-characters'
import { checkWords } from '../../../typed'

const WHERE = 'Yang pertama adalah karakter {at, number} dari {source}.'

export const invisibleCharacters = checkWords<typeof check>()({
  name: 'Karakter tak terlihat',
  marketer:
    'Sebuah teks dapat memuat karakter yang tidak dilihat siapa pun. Sebagian membalik kata, sebagian bersembunyi di tengah nama: kartu lalu terbaca lain dari yang Anda tulis.',
  developer:
    'Judul, deskripsi, dan nama situs diperiksa untuk pengubah arah dan penyisipan arah, karakter lebar nol, tanda urutan bita, tanda hubung lunak, pengisi yang tampak seperti spasi, dan karakter tag. Penyambung dalam emoji dan aksara yang membutuhkannya, tanda dalam teks kanan ke kiri, isolat yang seimbang, dan spasi tipografis dibiarkan: tidak mengubah yang dilihat orang.',
  howToFix: [
    'Ketik ulang teksnya di penyunting teks polos, atau tempel tanpa format: kebanyakan karakter ini ikut ketika teks disalin dari dokumen, PDF, atau chat.',
    'Hapus di tempat teks disimpan atau dicetak. Di JavaScript: text.replace(/[\\u200b\\u2060\\ufeff\\u00ad\\u202a-\\u202e]/g, "") untuk teks satu arah; pertahankan U+200C dan U+200D, yang dibutuhkan bahasa Persia, Hindi, dan emoji.',
    'Untuk teks dua arah pakai isolat (U+2066 hingga U+2069) dan bukan pengubah arah (U+202D, U+202E).',
    'WordPress, Shopify, dan penyunting lain: beralihlah ke tampilan kode kolom itu dan cari entitas seperti &#8203;, &shy;, &zwnj;, atau &#x202e;.',
  ],
  outcomes: {
    'no-text': {
      title: 'Tidak ada teks untuk diperiksa',
      summary: '{app} tidak menemukan judul maupun deskripsi di halaman ini.',
    },
    none: {
      title: 'Teks tidak memuat karakter tak terlihat',
      summary: 'Judul, deskripsi, dan nama situs hanya memuat yang dilihat orang.',
    },
    harmless: {
      title: 'Karakter tak terlihat tidak mengganggu di sini',
      summary: 'Teks memuat {characters}. Itu tidak mengubah yang dilihat orang darinya.',
    },
    'direction-turned': {
      title: 'Karakter tak terlihat membalik {fields}',
      summary: `Orang {fieldCount, plural, other {membacanya}} dalam urutan lain dari yang ditulis: teks memuat {characters}. ${WHERE}`,
      detail:
        'Unicode menganjurkan untuk tidak memakai pengubah arah, karena teks dapat dibuat terbaca sebagai hal lain dengannya (UAX #9). Laporan menampilkan karakter ini sebagai tanda, dalam urutan penyimpanan teks.',
    },
    hidden: {
      title: '{fields} {fieldCount, plural, other {memuat}} karakter yang tidak dilihat siapa pun',
      summary: `Teks memuat {characters}. Tidak ada yang melihatnya, tetapi pencarian tidak menemukan kata yang memuatnya, baris dapat terputus di tempat yang salah, dan masing-masing dihitung dalam panjangnya. ${WHERE}`,
    },
    'soft-hyphens': {
      title: '{fields} {fieldCount, plural, other {memuat}} tanda hubung lunak',
      summary: `Teks memuat {characters}. Orang melihat tanda hubung di tempat baris terputus padanya, dan di tempat lain tidak; pencarian tidak menemukan kata yang memuatnya. ${WHERE}`,
    },
  },
  fixes: {
    'write-without': 'Tulis teks tanpa {count, plural, =1 {karakter ini} other {karakter ini, di tiap tag}}:',
  },
})
