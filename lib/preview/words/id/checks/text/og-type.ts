/** The words of the check on the type. */
import type { ogType as check } from '../../../../judge/checks/text/og-type'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Kartu {app} Anda tidak terpengaruh: tag ini tidak dipakai untuk kartu. Panduan publik dan platform lain memintanya.'

export const ogType = checkWords<typeof check>()({
  name: 'Jenis',
  marketer:
    'og:type sebaiknya website atau article. Panduan publik memintanya; pada kartu WhatsApp tidak ada yang berubah.',
  developer:
    'Klien Android tidak mengenal nama ini. Facebook dan yang lain memakainya untuk memilih tag lanjutan (article:published_time dan sejenisnya).',
  howToFix: [
    'HTML biasa: <meta property="og:type" content="website"> di beranda dan halaman ikhtisar, article di tulisan.',
    'Next.js: openGraph.type. Plugin SEO WordPress mengisinya sendiri. Shopify: product di halaman produk tidak masalah.',
  ],
  outcomes: {
    set: {
      title: 'og:type sudah diisi',
      summary: 'Isinya “{type}”. {app} tidak membacanya; platform lain membacanya.',
    },
    'set-to-other': {
      title: 'og:type sudah diisi',
      summary:
        'Isinya “{type}”, jenis yang dikenal; panduan menyarankan website atau article. {app} tidak membacanya.',
    },
    'own-namespace': {
      title: 'og:type sudah diisi',
      summary:
        'Isinya “{type}”, jenis dari namespace sendiri, sebagaimana diizinkan Open Graph. {app} tidak membacanya.',
    },
    'not-a-type': {
      title: 'og:type berisi nilai buatan sendiri, dan {app} tidak membacanya',
      summary:
        '“{type}” bukan jenis yang dikenal pembaca. Kartu {app} Anda tidak terpengaruh: tag ini tidak dipakai untuk kartu.',
    },
    'not-seen': { title: 'Tidak dapat dipastikan apakah og:type sudah diisi', summary: '{because}' },
    missing: { title: 'og:type tidak ada, dan {app} tidak membutuhkannya', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:type tidak ada, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag ini tidak ada di head maupun di mana pun dalam {read} pertama; sisa halaman tidak dibaca, karena tidak ada klien yang melihat ke sana.`,
    },
    'not-within-limit': {
      title: 'Tidak ada og:type dalam {within} pertama, dan {app} tidak membutuhkannya',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:type kosong, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag ini ada di baris {line, number}, tetapi kosong.`,
    },
    unreadable: {
      title: 'og:type tidak dapat dibaca, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag ini tidak dapat dibaca: {because}.`,
    },
    'beyond-limit': {
      title: 'og:type di luar {limit} pertama, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag ini ada {place}, tetapi {app} berhenti membaca sebelum itu: pindahkan ke atas.`,
    },
  },
  fixes: { 'use-known-type': 'Untuk platform lain, pakai jenis yang mereka kenal:' },
})
