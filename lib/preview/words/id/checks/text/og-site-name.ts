/** The words of the check on the site name. */
import type { ogSiteName as check } from '../../../../judge/checks/text/og-site-name'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Kartu {app} Anda tidak terpengaruh: versi terkini menampilkan host, yaitu {host}. Versi lama dan platform lain menampilkan namanya.'

export const ogSiteName = checkWords<typeof check>()({
  name: 'Nama situs',
  marketer:
    'Panduan publik meminta og:site_name. WhatsApp versi terkini menampilkan host tautan, jadi bobotnya di sini hampir tidak ada.',
  developer:
    'Pesan yang dikirim tidak memuat nama situs; baris terakhir kartu adalah host. Versi lama dan platform lain (Facebook, Slack, Discord) menampilkan tag ini.',
  howToFix: [
    'HTML biasa: <meta property="og:site_name" content="Merek Anda">.',
    'Next.js: openGraph.siteName di root layout, diulang di halaman yang memiliki objek openGraph sendiri.',
    'WordPress: plugin SEO mengambilnya dari Settings → General → Site Title. Shopify: {{ shop.name }} di snippet meta-tags.',
  ],
  outcomes: {
    set: {
      title: 'og:site_name sudah diisi',
      summary: 'Isinya “{name}”. {app} versi terkini menampilkan host, yaitu {host}, sebagai gantinya.',
    },
    'not-seen': { title: 'Tidak dapat dipastikan apakah og:site_name sudah diisi', summary: '{because}' },
    missing: { title: 'og:site_name tidak ada, dan {app} tidak menampilkannya', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:site_name tidak ada, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag ini tidak ada di head maupun di mana pun dalam {read} pertama; sisa halaman tidak dibaca, karena tidak ada klien yang melihat ke sana.`,
    },
    'not-within-limit': {
      title: 'Tidak ada og:site_name dalam {within} pertama, dan {app} tidak menampilkannya',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:site_name kosong, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag ini ada di baris {line, number}, tetapi kosong: isi dengan merek Anda.`,
    },
    unreadable: {
      title: 'og:site_name tidak dapat dibaca, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag ini tidak dapat dibaca: {because}.`,
    },
    'beyond-limit': {
      title: 'og:site_name di luar {limit} pertama, dan {app} tidak menampilkannya',
      summary: `${NO_HARM} Tag ini ada {place}, tetapi {app} berhenti membaca sebelum itu: pindahkan ke atas.`,
    },
  },
  fixes: {
    'write-brand': 'Tambahkan tag ini ke head, dengan merek Anda sebagaimana orang menulisnya:',
  },
})
