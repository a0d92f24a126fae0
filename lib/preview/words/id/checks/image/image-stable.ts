/** The words of the check on whether the image's address lasts. */
import type { imageStable as check } from '../../../../judge/checks/image/image-stable'
import { checkWords } from '../../../typed'

const THEN = 'Siapa pun yang mengirim tautan setelah itu mendapat kartu tanpa gambar.'

export const imageStable = checkWords<typeof check>()({
  name: 'Ketahanan alamat gambar',
  marketer: 'Alamat gambar sebaiknya tetap sama selama tautannya dibagikan.',
  developer:
    'WhatsApp mengambil ulang gambar untuk setiap pengirim dan tidak menyimpan apa pun di server. Alamat yang ditandatangani atau kedaluwarsa, rantai pengalihan, dan respons no-store berfungsi saat diuji, lalu gagal beberapa minggu kemudian.',
  howToFix: [
    'Letakkan gambar pratinjau di tempat publik dengan alamat permanen, dan sebut alamat itu.',
    'S3, Google Cloud Storage, Azure: jangan menulis alamat presigned di halaman; jadikan gambar pratinjau publik atau tempatkan CDN di depan bucket.',
    'Notion, Airtable, Instagram, Discord, dan sumber sejenis memberikan alamat yang kedaluwarsa: salin gambarnya ke situs Anda sendiri.',
    'Sebut alamat akhir gambar, bukan alamat yang mengalihkan ke sana.',
  ],
  outcomes: {
    expires: {
      title: 'Alamat gambar akan kedaluwarsa',
      summary: `Alamatnya memuat tanggal akhir: berfungsi sampai {date}. ${THEN}`,
    },
    'expires-after-signing': {
      title: 'Alamat gambar akan kedaluwarsa',
      summary: `Alamatnya memuat batas waktu: berfungsi selama {lasts} setelah ditandatangani. ${THEN}`,
    },
    signed: {
      title: 'Alamat gambar ditandatangani',
      summary: `Alamatnya memuat tanda tangan ({parameters}), dan alamat seperti itu biasanya kedaluwarsa. ${THEN}`,
    },
    'leads-to-signed': {
      title: 'Gambar menuju alamat bertanda tangan yang ditolak',
      summary:
        'Alamat ini mengalihkan ke alamat yang memuat tanda tangan atau tanggal akhir ({parameters}), dan server menolaknya dengan status {status}: penyebab yang biasa adalah sudah kedaluwarsa.',
    },
    'unpublished-host': {
      title: 'Gambar ada di {kind, select, staging {server uji} other {deployment preview}}',
      summary:
        'Hari ini gambarnya dimuat dari {host}, dan namanya menunjukkan tempat uji coba situs: tempat seperti itu ditutup, dikosongkan, atau diganti. Alamat publik situs belum disetel di tempat alamat disusun.',
    },
    redirected: {
      title: 'Gambar dicapai lewat beberapa pengalihan',
      summary:
        'Untuk mencapai gambar dibutuhkan {count, number} pengalihan; masing-masing memakan waktu, dan salah satunya bisa berubah.',
    },
    'not-cached': {
      title: 'Gambar tidak boleh disimpan di cache',
      summary:
        'Server merespons dengan no-store, jadi setiap pengirim menunggunya lagi, dan pada jam sibuk kartu bisa berakhir tanpa gambar.',
    },
    permanent: {
      title: 'Alamat gambar tampak permanen',
      summary: 'Tidak ditandatangani, tidak memiliki tanggal akhir, dan langsung menuju gambar.',
    },
  },
  fixes: {
    'set-public-address':
      'Setel alamat publik situs ({origin}) di tempat alamat disusun, di Next.js metadataBase, di tempat lain base URL atau site URL, dan pastikan gambarnya terbuka di sana.',
    'name-permanent-address':
      'Letakkan gambar di tempat yang publik secara permanen, dan sebut alamat tanpa {parameters}.',
    'name-final-address': 'Sebut alamat akhirnya: {url}',
    'let-caches-keep': 'Biarkan cache menyimpan gambar; gambar lain kemudian memerlukan alamat lain:',
  },
})
