/** The words of the check on whether the image loads. */
import type { imageReachable as check } from '../../../../judge/checks/image/image-reachable'
import { checkWords } from '../../../typed'

const LOST = 'Kartu tidak memiliki gambar: setelah ini {app} tidak mencoba gambar lain.'
const BY_STATUS =
  `${LOST} Alamatnya merespons dengan status {status}, sedangkan yang dibutuhkan 200 sampai 299.` as const

export const imageReachable = checkWords<typeof check>()({
  name: 'Pemuatan gambar',
  marketer: 'Gambar harus ada saat WhatsApp memintanya.',
  developer:
    'Permintaan gambar harus berakhir dengan status 200 sampai 299. Status 404, koneksi yang gagal, atau sertifikat yang buruk mengakhiri langkah gambar: klien tidak beralih ke twitter:image atau tag lain.',
  howToFix: [
    'Buka alamat gambar di jendela pribadi. Jika tidak tampil, perbaiki alamatnya atau unggah ulang gambarnya.',
    'Setelah pindah CDN atau ganti tema, alamat og:image lama sering tertinggal di halaman atau di cache-nya: kosongkan cache halaman.',
    'Gambar yang dibuat otomatis (rute opengraph-image, layanan gambar): periksa log server untuk permintaan itu; sering kali gagal pada panggilan pertama yang belum di-cache.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: tidak berlaku',
      summary: 'Alamat gambar tidak lengkap, jadi tidak ada yang bisa memintanya.',
    },
    'not-fetched': { title: '{check}: tidak dapat dipastikan', summary: 'Gambar tidak diambil.' },
    loads: { title: 'Gambar dapat dimuat', summary: 'Alamatnya merespons dengan status {status}.' },
    refused: {
      title: '{check}: server merespons, tetapi menolak',
      summary: 'Server merespons dengan status {status}; lihat apakah gambarnya publik.',
    },
    'does-not-exist': { title: 'Gambar tidak ditemukan di alamatnya', summary: BY_STATUS },
    'error-status': { title: 'Gambar tidak dapat dimuat', summary: BY_STATUS },
    'signs-encoded': {
      title: 'Server mengenal gambar ini dengan penulisan alamat yang berbeda',
      summary:
        'Kartu tidak memiliki gambar: {app} menulis tanda seperti | dalam bentuk persen (%7C), dan server merespons bentuk itu dengan status {status}. Untuk alamat sebagaimana tertulis di tag, server mengirim gambarnya.',
    },
    'address-wrong': {
      title:
        'Alamat gambar {fault, select, twice {dienkode dua kali} two {berisi dua alamat sekaligus} other {rusak karena spasi}}',
      summary:
        'Kartu tidak memiliki gambar: alamat sebagaimana tertulis merespons dengan status {status}, sedangkan gambarnya ada di {fault, select, twice {alamat yang didekode satu kali} two {alamat kedua} other {alamat tanpa spasi}}.',
      detail:
        'Enkode alamat satu kali, di tempat alamat itu disusun; pengodean kedua mengubah setiap % menjadi %25 dan setiap & menjadi &amp;amp;.',
    },
    fails: {
      title: 'Gambar tidak dapat dimuat',
      summary: `${LOST} {because}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'private-network': {
      title: '{check}: alamatnya pribadi',
      summary: 'Gambar berada di jaringan pribadi; lihat apakah gambarnya publik.',
    },
    'could-not-look': {
      title: '{check}: tidak dapat dipastikan',
      summary: 'Gambar tidak diambil. {because}',
    },
  },
  fixes: {
    'name-another-address':
      'Unggah ulang gambar, lalu sebut di {rule} alamat yang terbuka di jendela pribadi:',
    'write-plain-address':
      'Beri gambar alamat yang hanya terdiri dari huruf, angka, titik, dan tanda hubung, atau atur agar server menerima kedua bentuk tanda di dalamnya.',
  },
})
