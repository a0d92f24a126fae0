/** The words of the check on robots.txt. */
import type { robotsAllow as check } from '../../../../judge/checks/page/robots-allow'
import { checkWords } from '../../../typed'

const CHATS_UNAFFECTED = 'Ponsel tidak pernah memintanya, jadi kartu dalam chat tidak terpengaruh.'

export const robotsAllow = checkWords<typeof check>()({
  name: 'robots.txt',
  marketer:
    'robots.txt tidak menghentikan ponsel orang yang membagikan tautan Anda. Ia dapat menghentikan server Meta, yang membuat kartu untuk saluran dan pesan bisnis.',
  developer:
    'Aplikasi Android tidak pernah meminta robots.txt. Server Meta (facebookexternalhit) mungkin mematuhinya. Pemeriksaan ini memperingatkan bila sebuah aturan melarang jalur halaman atau gambar bagi WhatsApp atau facebookexternalhit.',
  howToFix: [
    'Tambahkan grup sendiri untuk kedua crawler di atas grup umum; crawler hanya mematuhi grup yang paling spesifik.',
    'WordPress: Pengaturan → Membaca tidak boleh menghalangi mesin pencari; Yoast dan Rank Math menyunting robots.txt di Tools. Shopify: sunting templat robots.txt.liquid.',
    'Next.js: kembalikan aturan dari app/robots.ts. Cloudflare: “Instruct AI bots with robots.txt” menambah grupnya sendiri; periksa yang benar-benar disajikan.',
    'Jangan lupa folder gambar (misalnya /_next/image, /wp-content/uploads, atau robots.txt milik CDN).',
  ],
  outcomes: {
    allowed: {
      title: 'robots.txt mengizinkan crawler masuk',
      summary: 'Ia tidak melarang halaman maupun gambar bagi {app} dan {crawler}.',
    },
    absent: {
      title: 'robots.txt mengizinkan crawler masuk',
      summary: 'Tidak ada robots.txt (status {status}), jadi semuanya diizinkan.',
    },
    forbidden: {
      title: 'robots.txt melarang {what, select, both {halaman dan gambar} image {gambar} other {halaman}}',
      summary:
        'Ponsel tidak memintanya, jadi kartu dalam chat tidak terpengaruh. Server Meta mungkin mematuhinya: di saluran dan pesan bisnis {what, select, image {kartu dapat kehilangan gambarnya} other {mungkin tidak ada kartu}}.',
      detail: 'Dilarang bagi {agents}.',
    },
    'no-response': {
      title: 'robots.txt tidak dapat dibaca',
      summary: `Ia tidak merespons. ${CHATS_UNAFFECTED}`,
    },
    'server-error': {
      title: 'robots.txt tidak dapat dibaca',
      summary: `Ia merespons dengan status {status}. ${CHATS_UNAFFECTED}`,
    },
    'too-many-rules': {
      title: 'robots.txt punya terlalu banyak aturan',
      summary: `Ia punya terlalu banyak aturan berbintang untuk dibandingkan semuanya dengan alamat. ${CHATS_UNAFFECTED}`,
    },
  },
  fixes: {
    'add-lines':
      'Tambahkan {line, plural, =0 {ini ke grup yang melarangnya} other {ini ke grup di sekitar baris #}} dalam {url}. Ini membuka yang dipindai dan tidak lebih, bagi setiap crawler yang dituju grup itu; untuk semua halaman sejenis, pendekkan jalurnya:',
  },
})
