/** The words of the check on robots.txt. */
import type { robotsAllow as check } from '../../../../judge/checks/page/robots-allow'
import { checkWords } from '../../../typed'

const CHATS_UNAFFECTED = 'Ponsel tidak pernah memintanya, jadi kartu di chat tidak terpengaruh.'

export const robotsAllow = checkWords<typeof check>()({
  name: 'robots.txt',
  marketer:
    'robots.txt tidak menghentikan ponsel orang yang membagikan tautan Anda. Yang dapat dihentikannya adalah server Meta, yang membuat kartu untuk saluran dan pesan bisnis.',
  developer:
    'Klien Android tidak pernah meminta robots.txt. Server Meta (facebookexternalhit) mungkin mematuhinya. Pemeriksaan ini memperingatkan jika sebuah aturan melarang jalur halaman atau gambar bagi WhatsApp atau facebookexternalhit.',
  howToFix: [
    'Tambahkan grup tersendiri untuk kedua crawler di atas grup umum; crawler hanya mematuhi grup yang paling spesifik.',
    'WordPress: Settings → Reading tidak boleh menghalangi mesin telusur; Yoast dan Rank Math mengubah robots.txt di Tools. Shopify: ubah template robots.txt.liquid.',
    'Next.js: kembalikan aturan dari app/robots.ts. Cloudflare: “Instruct AI bots with robots.txt” menambahkan grupnya sendiri; periksa apa yang benar-benar disajikan.',
    'Jangan lupakan folder gambar (misalnya /_next/image, /wp-content/uploads, atau robots.txt milik CDN).',
  ],
  outcomes: {
    allowed: {
      title: 'robots.txt mengizinkan crawler',
      summary: 'Halaman maupun gambar tidak dilarang bagi {app} dan {crawler}.',
    },
    absent: {
      title: 'robots.txt mengizinkan crawler',
      summary: 'Tidak ada robots.txt (status {status}), jadi semuanya diizinkan.',
    },
    forbidden: {
      title: 'robots.txt melarang {what, select, both {halaman dan gambar} image {gambar} other {halaman}}',
      summary:
        'Ponsel tidak memintanya, jadi kartu di chat tidak terpengaruh. Server Meta mungkin mematuhinya: di saluran dan pesan bisnis, {what, select, image {kartu bisa kehilangan gambarnya} other {kartu bisa tidak muncul}}.',
      detail: 'Dilarang bagi {agents}.',
    },
    'no-response': {
      title: 'robots.txt tidak dapat dibaca',
      summary: `Tidak ada respons. ${CHATS_UNAFFECTED}`,
    },
    'server-error': {
      title: 'robots.txt tidak dapat dibaca',
      summary: `Responsnya berstatus {status}. ${CHATS_UNAFFECTED}`,
    },
    'too-many-rules': {
      title: 'Aturan di robots.txt terlalu banyak',
      summary: `Aturan dengan tanda bintang terlalu banyak untuk dibandingkan semuanya dengan alamat ini. ${CHATS_UNAFFECTED}`,
    },
  },
  fixes: {
    'add-lines':
      'Tambahkan {line, plural, =0 {ini ke grup yang melarangnya} other {ini ke grup di sekitar baris #}} dalam {url}. Ini membuka yang dipindai dan tidak lebih, bagi setiap crawler yang dituju grup itu; untuk semua halaman sejenis, pendekkan jalurnya:',
  },
})
