/** The words of the check on whether the image file is whole. */
import type { imageIntact as check } from '../../../../judge/checks/image/image-intact'
import { checkWords } from '../../../typed'

const DRAWN_HERE =
  '{drawn, select, nothing {Dekoder di sini tidak menggambar apa pun darinya.} unknown {Seberapa banyak yang dapat digambar tidak diketahui.} part {Dekoder di sini menggambar sekitar {share, number, percent} pertama dari barisnya.} other {Dekoder di sini mengisi hampir semua barisnya, meskipun tidak dengan semua pikselnya.}}'
const PHONES_CUT =
  'Dekoder Android mempertahankan bagian yang dapat dibacanya dan mengosongkan sisanya (menurut kode sumbernya); apa yang dilakukan {app} dengannya, dan apa yang ditampilkan iPhone, tidak diketahui.'
const PHONES_DAMAGED =
  'Untuk kesalahan di dalam data, dekoder Android bisa jadi tidak mengembalikan gambar (menurut kode sumbernya); apa yang ditampilkan {app} dan iPhone tidak diketahui.'
const WHOSE =
  '{short, select, file {Server mengumumkan persis sebanyak ini byte: filenya terpotong di server, bukan di perjalanan.} other {Respons tidak menyebut panjang file, jadi tidak diketahui apakah yang terpotong filenya atau transfernya.}}'

export const imageIntact = checkWords<typeof check>()({
  name: 'Keutuhan gambar',
  marketer: 'File gambar harus lengkap: separuh file sering berarti separuh gambar.',
  developer:
    'File dibaca sampai akhir yang ditentukan formatnya: penanda akhir JPEG, IEND beserta semua checksum PNG, panjang di header WebP, trailer GIF. Setelah itu, dekoder yang ketat membaca pikselnya. Byte yang hilang, byte setelah akhir file, dan keluhan dekoder dibedakan, begitu pula transfer yang terputus.',
  howToFix: [
    'Unggah ulang gambar dan bandingkan ukurannya di server dengan ukuran aslinya.',
    'Unggahan yang terputus: periksa batas unggahan (upload_max_filesize di PHP, client_max_body_size di nginx) dan kemungkinan disk penuh.',
    'CDN mungkin menyimpan separuh respons di cache: hapus cache untuk alamat gambar itu.',
    'Gambar yang dibuat otomatis: proses yang menulisnya berakhir terlalu cepat; lihat log dan batas memorinya.',
    'Byte setelah akhir file biasanya berasal dari plugin atau template yang mencetak sesuatu setelah gambar.',
  ],
  outcomes: {
    'not-read': { title: '{check}: tidak dapat dipastikan', summary: '{because}' },
    'transfer-broke-off': {
      title: 'Transfer gambar terputus',
      summary:
        'Hanya {received} yang sampai. Itu kesalahan transfer; apakah filenya sendiri utuh tidak diketahui.',
    },
    'not-read-to-end': {
      title: '{check}: tidak dapat dipastikan',
      summary:
        'Gambar terlalu besar, atau memiliki terlalu banyak bagian, untuk dibaca sampai akhir di sini.',
    },
    'format-not-read': {
      title: '{check}: tidak berlaku',
      summary: 'Hanya file JPEG, PNG, WebP, dan GIF yang dibaca sampai akhir; lihat format gambar.',
    },
    'end-missing': {
      title: 'Bagian akhir file gambar tidak ada',
      summary:
        'File ini berisi {length} dan berhenti sebelum akhirnya. Semua piksel gambar ada; apakah semua klien menampilkan file seperti itu tidak diketahui.',
      detail: WHOSE,
    },
    'cut-off': {
      title: 'File gambar terpotong',
      summary: `File ini berisi {length} dan berhenti di tengah gambar. ${DRAWN_HERE} ${PHONES_CUT}`,
      detail: WHOSE,
    },
    flawed: {
      title: 'File gambar memiliki cacat',
      summary:
        'Ada yang salah di dalam file: {where}. Dekoder di sini tetap menggambarnya; apakah semua klien melakukannya tidak diketahui.',
    },
    damaged: {
      title: 'File gambar rusak',
      summary: `Ada yang salah di dalam file: {where}. ${DRAWN_HERE} ${PHONES_DAMAGED}`,
    },
    'not-decoded': {
      title: '{check}: tidak dapat dipastikan',
      summary: 'File berakhir di tempat seharusnya, tetapi {because}.',
    },
    undecodable: {
      title: 'File gambar rusak',
      summary: `File berakhir di tempat seharusnya, tetapi isinya tidak dapat didekode. ${PHONES_DAMAGED}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'decoder-complains': {
      title: 'Gambar didekode dengan peringatan',
      summary:
        'File berakhir di tempat seharusnya, tetapi dekoder yang ketat mengeluhkan isinya. {drawn, select, part {Dekoder di sini menggambar sekitar {share, number, percent} pertama dari barisnya.} other {Dekoder di sini tetap menggambarnya.}} Apa yang ditampilkan ponsel tidak diketahui.',
    },
    whole: {
      title: 'File gambar utuh',
      summary: 'File berakhir di tempat yang ditentukan formatnya, dan dekoder yang ketat membaca semuanya.',
    },
    'more-after-end': {
      title: 'File gambar utuh, dengan tambahan setelah akhirnya',
      summary:
        'Dekoder yang ketat membaca seluruh gambar dan mengabaikan yang ada setelah akhirnya ({rest}); itu hanya menambah ukuran file.',
    },
  },
  fixes: {
    'export-again':
      'Ekspor ulang gambar lalu unggah; yang disajikan sekarang berisi {length}. ImageMagick menyebut kesalahan sebuah file:',
  },
})
