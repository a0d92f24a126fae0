/** The words of the check on the site name. */
import type { ogSiteName as check } from '../../../../judge/checks/text/og-site-name'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Kartu {app} Anda tidak terganggu: versi terbaru menampilkan host, {host}. Versi lama dan jaringan lain menampilkan namanya.'

export const ogSiteName = checkWords<typeof check>()({
  name: 'Nama situs',
  marketer:
    'og:site_name diminta oleh panduan yang diterbitkan. Versi terbaru WhatsApp menampilkan host tautan sebagai ganti, jadi di sini bobotnya hampir nol.',
  developer:
    'Pesan yang dikirim tidak membawa nama situs; baris terakhir kartu adalah host. Versi lama dan jaringan lain (Facebook, Slack, Discord) menampilkan tag ini.',
  howToFix: [
    'HTML biasa: <meta property="og:site_name" content="Merek Anda">.',
    'Next.js: openGraph.siteName di layout akar, diulang di halaman yang punya objek openGraph sendiri.',
    'WordPress: plugin SEO mengambilnya dari Pengaturan → Umum → Judul Situs. Shopify: {{ shop.name }} di cuplikan meta-tags.',
  ],
  outcomes: {
    set: {
      title: 'og:site_name terisi',
      summary: 'Isinya “{name}”. Versi terbaru {app} menampilkan host, {host}, sebagai gantinya.',
    },
    'not-seen': { title: 'Tidak diketahui apakah og:site_name terisi', summary: '{because}' },
    missing: { title: 'og:site_name tidak diisi, dan {app} tidak menampilkannya', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:site_name tidak diisi, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag tidak ada di head, maupun di mana pun dalam {read} pertama; sisa halaman tidak dibaca, karena tidak ada aplikasi yang melihat ke sana.`,
    },
    'not-within-limit': {
      title: 'Tidak ada og:site_name dalam {within} pertama, dan {app} tidak menampilkannya',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:site_name kosong, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag ada, di baris {line, number}, tetapi kosong: isi dengan merek Anda.`,
    },
    unreadable: {
      title: 'og:site_name tidak terbaca, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag tidak terbaca: {because}.`,
    },
    'beyond-limit': {
      title: 'og:site_name berada di luar {limit} pertama, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag ada, {place}, tetapi {app} berhenti membaca sebelumnya: pindahkan ke atas.`,
    },
  },
  fixes: {
    'write-brand': 'Letakkan tag ini di head, dengan merek Anda seperti ditulis orang:',
  },
})
