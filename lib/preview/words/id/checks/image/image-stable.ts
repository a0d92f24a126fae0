/** The words of the check on whether the image's address lasts. */
import type { imageStable as check } from '../../../../judge/checks/image/image-stable'
import { checkWords } from '../../../typed'

const THEN = 'Siapa pun yang mengirim tautan setelah itu mendapat kartu tanpa gambar.'

export const imageStable = checkWords<typeof check>()({
  name: 'Alamat gambar bertahan',
  marketer: 'Alamat gambar sebaiknya tetap sama selama tautan dibagikan.',
  developer:
    'WhatsApp mengambil gambar lagi untuk setiap pengirim dan tidak menyimpan apa pun di server. Alamat bertanda tangan atau kedaluwarsa, rantai pengalihan, dan respons no-store bekerja saat diuji dan gagal berminggu-minggu kemudian.',
  howToFix: [
    'Taruh gambar pratinjau di tempat publik dengan alamat tetap, dan sebut alamat itu.',
    'S3, Google Cloud Storage, Azure: jangan tulis alamat presigned di halaman; jadikan gambar pratinjau publik atau taruh CDN di depan bucket.',
    'Notion, Airtable, Instagram, Discord, dan sumber serupa memberi alamat yang kedaluwarsa: salin gambar ke situs Anda sendiri.',
    'Sebut alamat akhir gambar alih-alih yang mengalihkan kepadanya.',
  ],
  outcomes: {
    expires: {
      title: 'Alamat gambar kedaluwarsa',
      summary: `Alamat memuat tanggal akhir: bekerja sampai {date}. ${THEN}`,
    },
    'expires-after-signing': {
      title: 'Alamat gambar kedaluwarsa',
      summary: `Alamat memuat masa akhir: bekerja selama {lasts} setelah ditandatangani. ${THEN}`,
    },
    signed: {
      title: 'Alamat gambar bertanda tangan',
      summary: `Alamat memuat tanda tangan ({parameters}), dan alamat seperti itu biasanya kedaluwarsa. ${THEN}`,
    },
    'leads-to-signed': {
      title: 'Gambar menuju alamat bertanda tangan, yang ditolak',
      summary:
        'Alamat mengalihkan ke yang memuat tanda tangan atau tanggal akhir ({parameters}), dan server menolaknya dengan status {status}: sebab yang biasa ialah sudah kedaluwarsa.',
    },
    'unpublished-host': {
      title: 'Gambar ada di {kind, select, staging {server uji} other {deployment pratinjau}}',
      summary:
        'Hari ini termuat, dari {host}, yang namanya tempat mencoba situs: tempat seperti itu ditutup, dikosongkan, atau diganti. Alamat publik situs belum diatur di tempat alamat dibentuk.',
    },
    redirected: {
      title: 'Gambar dicapai lewat beberapa pengalihan',
      summary:
        'Diperlukan {count, plural, other {# pengalihan}} untuk mencapai gambar; masing-masing makan waktu, dan yang mana pun dapat berubah.',
    },
    'not-cached': {
      title: 'Gambar tidak boleh di-cache',
      summary:
        'Server merespons dengan no-store, jadi setiap pengirim menunggunya lagi, dan pada jam sibuk kartu bisa berakhir tanpa gambar.',
    },
    permanent: {
      title: 'Alamat gambar tampak tetap',
      summary: 'Tidak bertanda tangan, tidak punya tanggal akhir, dan langsung menuju gambar.',
    },
  },
  fixes: {
    'set-public-address':
      'Atur alamat publik situs ({origin}) di tempat alamat dibentuk, di Next.js metadataBase, di tempat lain URL dasar atau situs, dan pastikan gambarnya terbuka di sana.',
    'name-permanent-address':
      'Taruh gambar di tempat yang selamanya publik, dan sebut alamat tanpa {parameters}.',
    'name-final-address': 'Sebut alamat akhir: {url}',
    'let-caches-keep': 'Biarkan cache menyimpan gambar; gambar lain kemudian memerlukan alamat lain:',
  },
})
