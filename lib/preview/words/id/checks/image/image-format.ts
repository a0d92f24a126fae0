/** The words of the check on the image's format. */
import type { imageFormat as check } from '../../../../judge/checks/image/image-format'
import { checkWords } from '../../../typed'

const A_FORMAT =
  '{format, select, jpeg {JPEG} png {PNG} webp {WebP} gif {GIF} avif {AVIF} heif {HEIF} svg {SVG} bmp {BMP} tiff {TIFF} ico {ICO} other {tak dikenal}}'

export const imageFormat = checkWords<typeof check>()({
  name: 'Format gambar',
  marketer: 'Gambar sebaiknya JPEG atau PNG: semua ponsel menampilkannya.',
  developer:
    'JPEG dan PNG ditampilkan di mana saja, WebP dan GIF oleh versi baru, BMP dan HEIF hanya oleh Android, AVIF hanya oleh ponsel Android baru, SVG tidak oleh siapa pun. Yang menentukan adalah byte-nya, bukan Content-Type atau akhiran nama file. Bagian transparan diberi latar putih.',
  howToFix: [
    'Ekspor gambar pratinjau sebagai JPEG (foto) atau PNG (ilustrasi, teks). Simpan WebP dan AVIF untuk halamannya sendiri.',
    'CDN yang mengonversi menurut header Accept (Cloudflare Polish, imgix auto=format, Next.js image): ponsel tidak mengirim header Accept; minta format tetap di alamatnya, misalnya fm=jpg.',
    'Logo SVG: ekspor pada 1200 × 630 px dengan latar belakang polos.',
    'Content-Type yang salah: perbaiki tipe media di penyimpanan atau server (types di nginx, metadata S3).',
  ],
  outcomes: {
    'drawn-everywhere': {
      title: `Gambar berformat ${A_FORMAT}`,
      summary: 'Semua klien menampilkan format ini.',
    },
    'not-asked-for': {
      title: `Gambar berformat ${A_FORMAT}`,
      summary:
        'Versi lama dan sebagian iPhone tidak menampilkan gambar; versi baru menampilkannya{format, select, gif {, hanya frame pertamanya} other {}} (panduan publik; Android menurut pengamatan).',
    },
    'drawn-by-newest': {
      title: `Gambar berformat ${A_FORMAT}`,
      summary:
        'Kebanyakan orang tidak melihat gambar: di {clients}, hanya ponsel terbaru yang dapat mendekodenya (menurut pengamatan), dan panduan meminta JPEG atau PNG.',
    },
    'not-drawn-everywhere': {
      title: `Gambar berformat ${A_FORMAT}`,
      summary:
        'Di {others} tidak ada gambar, dan panduan tidak menyebut format ini; di {clients} gambarnya tampil (menurut pengamatan).',
    },
    'not-drawn': {
      title: `Gambar berformat ${A_FORMAT}`,
      summary: 'Kartu tidak memiliki gambar: tidak ada klien yang menampilkan format ini.',
    },
    'not-decoded': {
      title: 'Gambar tidak dapat didekode di sini',
      summary: `Apa yang ditampilkan ponsel tidak diketahui: byte pertamanya menunjukkan format ${A_FORMAT}, tetapi {because}. Kartu tidak membutuhkan lebih dari 1200 × 630 px.`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'web-page': {
      title: 'Alamat gambar menuju halaman web',
      summary: 'Kartu tidak memiliki gambar: tidak ada klien yang dapat menampilkan byte ini.',
      detail:
        'Sering kali itu halaman persetujuan, halaman login, atau halaman “tidak ditemukan” dari situs yang merespons semuanya dengan 200.',
    },
    'no-picture': {
      title: 'Tidak ada gambar di alamat gambar',
      summary: 'Kartu tidak memiliki gambar: tidak ada klien yang dapat menampilkan byte ini.',
      detail:
        'Byte-nya tidak diawali seperti format gambar mana pun; filenya mungkin rusak atau terenkripsi.',
    },
    'type-has-parameter': {
      title: 'Gambar ditampilkan; Content-Type-nya memuat lebih dari sekadar tipe',
      summary:
        'Semua klien di sini menampilkannya. Content-Type-nya {type} dengan “{parameter}” di belakangnya, yang tidak berarti bagi gambar: sebagian crawler lain membandingkan seluruh header dan menolak gambarnya.',
    },
    'wrong-content-type': {
      title: 'Server menyebut tipe gambar yang salah',
      summary: `Gateway dan platform lain menolak gambar seperti itu: menurut byte-nya formatnya ${A_FORMAT}, tetapi Content-Type-nya {declared}. {app} mengikuti byte-nya (menurut pengamatan).`,
    },
    'vanishes-on-white': {
      title: 'Gambar hampir tidak terlihat di atas latar putih',
      summary:
        '{share, number, percent} dari bagian yang terlihat berwarna terang di atas latar transparan, dan {app} memberi latar putih di belakangnya (menurut pengamatan).',
    },
  },
  fixes: {
    'name-the-file': 'Sebut alamat file gambarnya sendiri:',
    'send-type': 'Atur agar server mengirim tipe yang sesuai dengan byte-nya:',
    'add-background': 'Tambahkan latar belakang polos:',
    'export-as-jpeg':
      'Ekspor sebagai JPEG, misalnya dengan ImageMagick, lalu sebut file barunya di og:image:',
  },
})
