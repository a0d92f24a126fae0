/** The words of the check on the image's format. */
import type { imageFormat as check } from '../../../../judge/checks/image/image-format'
import { checkWords } from '../../../typed'

const A_FORMAT =
  '{format, select, jpeg {JPEG} png {PNG} webp {WebP} gif {GIF} avif {AVIF} heif {berkas HEIF} svg {SVG} bmp {berkas BMP} tiff {TIFF} ico {ICO} other {berformat tak dikenal}}'

export const imageFormat = checkWords<typeof check>()({
  name: 'Format gambar',
  marketer: 'Gambar sebaiknya JPEG atau PNG: setiap ponsel menggambarnya.',
  developer:
    'JPEG dan PNG digambar di mana-mana, WebP dan GIF oleh versi terbaru, BMP dan HEIF hanya di Android, AVIF hanya di ponsel Android baru, SVG tidak di mana pun. Bitanya yang menentukan, bukan Content-Type atau akhiran nama. Transparansi diratakan di atas putih.',
  howToFix: [
    'Ekspor gambar pratinjau sebagai JPEG (foto) atau PNG (gambar, teks). Simpan WebP dan AVIF untuk halamannya sendiri.',
    'CDN yang mengonversi menurut header Accept (Cloudflare Polish, imgix auto=format, Next.js image): ponsel tidak mengirim header Accept; minta format tetap di alamat, misalnya fm=jpg.',
    'Logo SVG: ekspor pada 1200 × 630 px di atas latar padat.',
    'Content-Type yang salah: perbaiki jenis media di penyimpanan atau server (types nginx, metadata S3).',
  ],
  outcomes: {
    'drawn-everywhere': { title: `Gambarnya ${A_FORMAT}`, summary: 'Setiap aplikasi menggambar format ini.' },
    'not-asked-for': {
      title: `Gambarnya ${A_FORMAT}`,
      summary:
        'Versi lama dan sebagian iPhone tidak menampilkan gambar; versi terbaru menggambarnya{format, select, gif {, hanya bingkai pertama} other {}} (panduan yang diterbitkan; Android menurut pengamatan).',
    },
    'drawn-by-newest': {
      title: `Gambarnya ${A_FORMAT}`,
      summary:
        'Kebanyakan orang tidak melihat gambar: di {clients}, hanya ponsel terbaru yang mendekodenya (teramati), dan panduan meminta JPEG atau PNG.',
    },
    'not-drawn-everywhere': {
      title: `Gambarnya ${A_FORMAT}`,
      summary:
        'Tidak ada gambar di {others}, dan panduan tidak menyebut format ini; di {clients} digambar (teramati).',
    },
    'not-drawn': {
      title: `Gambarnya ${A_FORMAT}`,
      summary: 'Kartu tanpa gambar: tidak ada aplikasi yang menggambar format ini.',
    },
    'not-decoded': {
      title: 'Gambar tidak dapat didekode di sini',
      summary: `Apa yang dihasilkan ponsel tidak diketahui: bita pertamanya mengatakan gambar itu ${A_FORMAT}, tetapi {because}. Kartu tidak perlu lebih dari 1200 × 630 px.`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'web-page': {
      title: 'Alamat gambar menuju halaman web',
      summary: 'Kartu tanpa gambar: tidak ada aplikasi yang dapat menggambar bita ini.',
      detail:
        'Sering kali itu halaman persetujuan, login, atau halaman “tidak ditemukan” dari situs yang merespons 200 untuk segalanya.',
    },
    'no-picture': {
      title: 'Tidak ada gambar di alamat gambar',
      summary: 'Kartu tanpa gambar: tidak ada aplikasi yang dapat menggambar bita ini.',
      detail:
        'Bitanya tidak diawali seperti format gambar mana pun; berkasnya mungkin rusak atau terenkripsi.',
    },
    'type-has-parameter': {
      title: 'Gambar digambar; Content-Type-nya mengatakan lebih dari jenis',
      summary:
        'Setiap aplikasi di sini menggambarnya. Content-Type-nya {type} diikuti “{parameter}”, yang tidak berarti bagi gambar: beberapa perayap lain membandingkan seluruh header dan menolak gambar.',
    },
    'wrong-content-type': {
      title: 'Server menyebut jenis gambar yang salah',
      summary: `Gerbang dan jaringan lain menolak gambar seperti itu: menurut bitanya gambar ini ${A_FORMAT}, tetapi Content-Type-nya {declared}. {app} mengikuti bitanya (teramati).`,
    },
    'vanishes-on-white': {
      title: 'Gambar hampir lenyap di atas putih',
      summary:
        '{share, number, percent} bagian yang terlihat berwarna terang di latar transparan, dan {app} menaruh putih di belakangnya (teramati).',
    },
  },
  fixes: {
    'name-the-file': 'Sebut alamat berkas gambarnya sendiri:',
    'send-type': 'Biarkan server mengirim jenis bitanya:',
    'add-background': 'Tambahkan latar padat:',
    'export-as-jpeg': 'Ekspor sebagai JPEG, misalnya dengan ImageMagick, dan sebut berkas baru di og:image:',
  },
})
