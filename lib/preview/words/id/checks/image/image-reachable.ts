/** The words of the check on whether the image loads. */
import type { imageReachable as check } from '../../../../judge/checks/image/image-reachable'
import { checkWords } from '../../../typed'

const LOST = 'Kartu tanpa gambar: {app} tidak mencoba gambar lain setelah ini.'
const BY_STATUS = `${LOST} Alamat merespons dengan status {status}, dan diperlukan 200 sampai 299.` as const

export const imageReachable = checkWords<typeof check>()({
  name: 'Gambar terjangkau',
  marketer: 'Gambar harus ada saat WhatsApp memintanya.',
  developer:
    'Permintaan gambar harus berakhir dengan status 200 sampai 299. 404, koneksi gagal, atau sertifikat buruk mengakhiri langkah gambar: aplikasi tidak beralih ke twitter:image atau tag lain.',
  howToFix: [
    'Buka alamat gambar di jendela privat. Jika tidak tampil, perbaiki alamatnya atau unggah gambar lagi.',
    'Setelah pindah ke CDN lain atau tema baru, alamat og:image lama sering tertinggal di halaman atau cache-nya: bersihkan cache halaman.',
    'Gambar yang dihasilkan (rute opengraph-image, layanan gambar): lihat log server untuk permintaan itu; sering gagal pada panggilan pertama tanpa cache.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: tidak berlaku',
      summary: 'Alamat gambar tidak lengkap, jadi tidak ada yang dapat memintanya.',
    },
    'not-fetched': { title: '{check}: tanpa hasil', summary: 'Gambar tidak diambil.' },
    loads: { title: 'Gambar termuat', summary: 'Alamatnya merespons dengan status {status}.' },
    refused: {
      title: '{check}: server merespons, tetapi menolak',
      summary: 'Server merespons dengan status {status}; lihat apakah gambarnya publik.',
    },
    'does-not-exist': { title: 'Gambar tidak ada', summary: BY_STATUS },
    'error-status': { title: 'Gambar tidak termuat', summary: BY_STATUS },
    'signs-encoded': {
      title: 'Server mengenal gambar dengan ejaan alamat lain',
      summary:
        'Kartu tanpa gambar: {app} menulis tanda seperti | dalam bentuk persen (%7C), dan server merespons bentuk itu dengan status {status}. Kepada alamat seperti di tag ia mengirim gambarnya.',
    },
    'address-wrong': {
      title:
        'Alamat gambar {fault, select, twice {dikodekan dua kali} two {adalah dua alamat dalam satu} other {rusak oleh spasi}}',
      summary:
        'Kartu tanpa gambar: alamat seperti tertulis merespons dengan status {status}, dan gambarnya ada di {fault, select, twice {alamat yang didekode sekali} two {alamat kedua} other {alamat tanpa spasi}}.',
      detail:
        'Kodekan alamat sekali saja, di tempat alamat dirangkai; pengodean kedua mengubah setiap % menjadi %25 dan setiap & menjadi &amp;amp;.',
    },
    fails: {
      title: 'Gambar tidak termuat',
      summary: `${LOST} {because}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'private-network': {
      title: '{check}: alamatnya pribadi',
      summary: 'Gambar ada di jaringan pribadi; lihat apakah gambarnya publik.',
    },
    'could-not-look': {
      title: '{check}: tanpa hasil',
      summary: 'Gambar tidak diambil. {because}',
    },
  },
  fixes: {
    'name-another-address':
      'Unggah gambar sekali lagi, dan sebut di {rule} alamat yang terbuka di jendela privat:',
    'write-plain-address':
      'Beri gambar alamat dari huruf, angka, titik, dan tanda hubung, atau biarkan server menerima kedua bentuk tandanya.',
  },
})
