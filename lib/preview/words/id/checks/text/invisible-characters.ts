/** The words of the check on characters that nobody sees. */
import type { invisibleCharacters as check } from '../../../../judge/checks/text/invisible-characters'
import { checkWords } from '../../../typed'

const WHERE = 'Yang pertama adalah karakter ke-{at, number} dari {source}.'

export const invisibleCharacters = checkWords<typeof check>()({
  name: 'Karakter tak terlihat',
  marketer:
    'Teks bisa memuat karakter yang tidak terlihat. Sebagian membalik urutan kata, sebagian bersembunyi di tengah nama: akibatnya kartu terbaca berbeda dari yang Anda tulis.',
  developer:
    'Dalam judul, deskripsi, dan nama situs dicari direction override dan embedding, karakter zero-width, byte order mark, soft hyphen, karakter pengisi yang mirip spasi, dan karakter tag. Joiner dalam emoji dan dalam aksara yang membutuhkannya, tanda dalam teks kanan-ke-kiri, isolate yang berpasangan, dan spasi tipografis dibiarkan: semuanya tidak mengubah apa yang terlihat.',
  howToFix: [
    'Ketik ulang teks di editor teks biasa, atau tempel tanpa format: sebagian besar karakter ini terbawa saat teks disalin dari dokumen, PDF, atau chat.',
    'Hapus di tempat teks disimpan atau dicetak. Di JavaScript: text.replace(/[\\u200b\\u2060\\ufeff\\u00ad\\u202a-\\u202e]/g, "") untuk teks satu arah; pertahankan U+200C dan U+200D, yang dibutuhkan bahasa Persia, Hindi, dan emoji.',
    'Untuk teks dua arah, pakai isolate (U+2066 sampai U+2069), bukan override (U+202D, U+202E).',
    'WordPress, Shopify, dan editor lain: beralih ke tampilan kode pada kolom itu dan cari entity seperti &#8203;, &shy;, &zwnj;, atau &#x202e;.',
  ],
  outcomes: {
    'no-text': {
      title: 'Tidak ada teks untuk diperiksa',
      summary: '{app} tidak menemukan judul maupun deskripsi di halaman ini.',
    },
    none: {
      title: 'Teks tidak memuat karakter tak terlihat',
      summary: 'Judul, deskripsi, dan nama situs hanya memuat apa yang terlihat.',
    },
    harmless: {
      title: 'Karakter tak terlihat di sini tidak mengganggu',
      summary: 'Teks memuat {characters}. Karakter itu tidak mengubah apa yang terlihat.',
    },
    'direction-turned': {
      title: 'Karakter tak terlihat membalik urutan {fields}',
      summary: `Orang membaca {fieldCount, plural, other {teks itu}} dalam urutan yang berbeda dari yang ditulis: teks memuat {characters}. ${WHERE}`,
      detail:
        'Unicode tidak menyarankan override, karena dengannya sebuah teks dapat dibuat terbaca sebagai sesuatu yang lain (UAX #9). Laporan menampilkan karakter ini sebagai penanda, dalam urutan penyimpanan teksnya.',
    },
    hidden: {
      title: '{fieldCount, plural, other {Ada}} karakter tak terlihat di {fields}',
      summary: `Teks memuat {characters}. Tidak ada yang melihatnya, tetapi pencarian tidak menemukan kata yang memuatnya, baris bisa terputus di tempat yang salah, dan masing-masing ikut dihitung dalam panjang teks. ${WHERE}`,
    },
    'soft-hyphens': {
      title: '{fieldCount, plural, other {Ada}} soft hyphen di {fields}',
      summary: `Teks memuat {characters}. Tanda hubung terlihat jika baris terputus di sana, dan di tempat lain tidak; pencarian tidak menemukan kata yang memuatnya. ${WHERE}`,
    },
  },
  fixes: {
    'write-without':
      'Tulis teks tanpa {count, plural, =1 {karakter ini} other {karakter ini, di setiap tag}}:',
  },
})
