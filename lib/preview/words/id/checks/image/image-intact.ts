/** The words of the check on whether the image file is whole. */
import type { imageIntact as check } from '../../../../judge/checks/image/image-intact'
import { checkWords } from '../../../typed'

const DRAWN_HERE =
  '{drawn, select, nothing {Dekoder di sini tidak menggambar apa pun darinya.} unknown {Berapa banyak yang dapat digambar tidak diketahui.} part {Dekoder di sini menggambar kira-kira {share, number, percent} baris pertamanya.} other {Dekoder di sini mengisi hampir semua barisnya, meski tidak dengan semua pikselnya.}}'
const PHONES_CUT =
  'Dekoder Android sendiri menyimpan bagian yang dapat dibacanya dan mengosongkan sisanya (kode sumbernya); apa yang dihasilkan {app}, dan apa yang digambar iPhone, tidak diketahui.'
const PHONES_DAMAGED =
  'Untuk kesalahan di dalam data, dekoder Android sendiri mungkin tidak mengembalikan gambar (kode sumbernya); apa yang digambar {app} dan iPhone tidak diketahui.'
const WHOSE =
  '{short, select, file {Server mengumumkan tepat sebanyak ini: berkasnya terpotong di server, bukan di perjalanan.} other {Respons tidak menyebut panjang berkas, jadi tidak diketahui apakah berkasnya yang terpotong atau transfernya.}}'

export const imageIntact = checkWords<typeof check>()({
  name: 'Gambar utuh',
  marketer: 'Berkas gambar harus lengkap: setengah berkas sering berarti setengah gambar.',
  developer:
    'Berkas dibaca sampai akhir yang ditentukan formatnya: penanda akhir JPEG, IEND dengan semua checksum PNG, panjang di header WebP, penutup GIF. Lalu dekoder yang ketat membaca pikselnya. Bita yang hilang, bita setelah akhir, dan keluhan dekoder dibedakan, begitu pula transfer yang putus.',
  howToFix: [
    'Unggah gambar lagi dan bandingkan ukurannya di server dengan ukuran aslinya.',
    'Unggahan yang putus: lihat batas unggahan (PHP upload_max_filesize, nginx client_max_body_size) dan apakah diska penuh.',
    'CDN mungkin menyimpan setengah respons: bersihkan alamat gambarnya.',
    'Gambar yang dihasilkan: proses yang menulisnya berakhir lebih awal; lihat log dan batas memorinya.',
    'Bita setelah akhir biasanya berasal dari plugin atau templat yang mencetak sesuatu setelah gambar.',
  ],
  outcomes: {
    'not-read': { title: '{check}: tanpa hasil', summary: '{because}' },
    'transfer-broke-off': {
      title: 'Transfer gambar putus',
      summary: 'Hanya {received} yang tiba. Itu kesalahan transfer; apakah berkasnya utuh tidak diketahui.',
    },
    'not-read-to-end': {
      title: '{check}: tanpa hasil',
      summary: 'Gambar terlalu besar, atau punya terlalu banyak bagian, untuk dibaca sampai akhir di sini.',
    },
    'format-not-read': {
      title: '{check}: tidak berlaku',
      summary: 'Hanya berkas JPEG, PNG, WebP, dan GIF yang dibaca sampai akhir; lihat format gambar.',
    },
    'end-missing': {
      title: 'Akhir berkas gambar tidak ada',
      summary:
        'Berkasnya {length} dan berhenti sebelum akhirnya. Semua piksel gambar ada; apakah setiap aplikasi menggambar berkas seperti itu tidak diketahui.',
      detail: WHOSE,
    },
    'cut-off': {
      title: 'Berkas gambar terpotong',
      summary: `Berkasnya {length} dan berhenti di tengah gambar. ${DRAWN_HERE} ${PHONES_CUT}`,
      detail: WHOSE,
    },
    flawed: {
      title: 'Berkas gambar bercacat',
      summary:
        'Ada yang salah dalam berkas: {where}. Dekoder di sini tetap menggambarnya; apakah setiap aplikasi begitu tidak diketahui.',
    },
    damaged: {
      title: 'Berkas gambar rusak',
      summary: `Ada yang salah dalam berkas: {where}. ${DRAWN_HERE} ${PHONES_DAMAGED}`,
    },
    'not-decoded': {
      title: '{check}: tanpa hasil',
      summary: 'Berkas berakhir di tempat seharusnya, tetapi {because}.',
    },
    undecodable: {
      title: 'Berkas gambar rusak',
      summary: `Berkas berakhir di tempat seharusnya, tetapi isinya tidak dapat didekode. ${PHONES_DAMAGED}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'decoder-complains': {
      title: 'Gambar didekode dengan peringatan',
      summary:
        'Berkas berakhir di tempat seharusnya, tetapi dekoder yang ketat mengeluhkan isinya. {drawn, select, part {Dekoder di sini menggambar kira-kira {share, number, percent} baris pertamanya.} other {Dekoder di sini tetap menggambarnya.}} Apa yang digambar ponsel tidak diketahui.',
    },
    whole: {
      title: 'Berkas gambar utuh',
      summary: 'Berkas berakhir di tempat yang disebut formatnya, dan dekoder yang ketat membaca semuanya.',
    },
    'more-after-end': {
      title: 'Berkas gambar utuh, dengan tambahan setelah akhirnya',
      summary:
        'Dekoder yang ketat membaca seluruh gambar dan mengabaikan yang mengikuti akhirnya ({rest}); itu hanya menambah ukuran.',
    },
  },
  fixes: {
    'export-again':
      'Ekspor gambar lagi dan unggah; yang disajikan sekarang {length}. ImageMagick menyebut kesalahan sebuah berkas:',
  },
})
