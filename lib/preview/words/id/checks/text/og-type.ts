/** The words of the check on the type. */
import type { ogType as check } from '../../../../judge/checks/text/og-type'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Kartu {app} Anda tidak terganggu: tag ini tidak dipakai untuknya. Panduan yang diterbitkan dan jaringan lain memintanya.'

export const ogType = checkWords<typeof check>()({
  name: 'Tipe',
  marketer:
    'og:type sebaiknya website atau article. Panduan yang diterbitkan memintanya; ia tidak mengubah apa pun pada kartu WhatsApp.',
  developer:
    'Aplikasi Android tidak punya kunci semacam itu. Facebook dan lainnya memakainya untuk memilih tag lebih lanjut (article:published_time dan sejenisnya).',
  howToFix: [
    'HTML biasa: <meta property="og:type" content="website"> di beranda dan ikhtisar, article di pos.',
    'Next.js: openGraph.type. Plugin SEO WordPress mengisinya sendiri. Shopify: product di halaman produk tidak masalah.',
  ],
  outcomes: {
    set: {
      title: 'og:type terisi',
      summary: 'Isinya “{type}”. {app} tidak membacanya; jaringan lain membacanya.',
    },
    'set-to-other': {
      title: 'og:type terisi',
      summary:
        'Isinya “{type}”, tipe yang dikenal; panduan menyarankan website atau article. {app} tidak membacanya.',
    },
    'own-namespace': {
      title: 'og:type terisi',
      summary:
        'Isinya “{type}”, tipe dengan namespace sendiri, seperti diizinkan Open Graph. {app} tidak membacanya.',
    },
    'not-a-type': {
      title: 'og:type berisi nilai sendiri, dan {app} tidak membacanya',
      summary:
        '“{type}” bukan tipe yang dikenal pembaca. Kartu {app} Anda tidak terganggu: tag ini tidak dipakai untuknya.',
    },
    'not-seen': { title: 'Tidak diketahui apakah og:type terisi', summary: '{because}' },
    missing: { title: 'og:type tidak diisi, dan {app} tidak membutuhkannya', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:type tidak diisi, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag tidak ada di head, maupun di mana pun dalam {read} pertama; sisa halaman tidak dibaca, karena tidak ada aplikasi yang melihat ke sana.`,
    },
    'not-within-limit': {
      title: 'Tidak ada og:type dalam {within} pertama, dan {app} tidak membutuhkannya',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:type kosong, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag ada, di baris {line, number}, tetapi kosong.`,
    },
    unreadable: {
      title: 'og:type tidak terbaca, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag tidak terbaca: {because}.`,
    },
    'beyond-limit': {
      title: 'og:type berada di luar {limit} pertama, dan {app} tidak membutuhkannya',
      summary: `${NO_HARM} Tag ada, {place}, tetapi {app} berhenti membaca sebelumnya: pindahkan ke atas.`,
    },
  },
  fixes: { 'use-known-type': 'Untuk jaringan lain, pakai tipe yang mereka kenal:' },
})
