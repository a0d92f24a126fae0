/** The words of the check on what ends a head early. */
import type { headWhole as check } from '../../../../judge/checks/page/head-whole'
import { checkWords } from '../../../typed'

export const headWhole = checkWords<typeof check>()({
  name: 'Head berakhir setelah tag',
  marketer:
    'Sesuatu yang termasuk halaman terlihat ada di depan tag pratinjau. Sebagian program lalu tidak lagi melihat tag-nya.',
  developer:
    'Pengurai HTML mengakhiri head pada elemen pertama yang termasuk body (iframe, img, div, p, body terbuka), dan menaruh semua yang mengikuti ke body, apa pun kata </head>. Aplikasi yang mencari tag antara <head> dan </head> harfiah masih menemukannya; yang membaca head hasil urai tidak.',
  howToFix: [
    'Pindahkan elemen ke setelah <body>, atau taruh tag sebelumnya.',
    'Pengelola tag: bagian noscript dengan iframe tempatnya tepat setelah <body>; hanya skripnya yang di head.',
    'Templat dan plugin: cari cuplikan yang dicetak sebelum <head> atau di kolom “skrip header”.',
  ],
  outcomes: {
    whole: {
      title: 'Tidak ada yang mengakhiri head sebelum tag',
      summary: 'Setiap pembaca menemukan tag di head.',
    },
    'begins-twice': {
      title: 'Halaman dimulai dua kali, dan tag-nya tetap dibaca',
      summary:
        '<{element}> kedua ada di baris {line, number}: templat menaruh seluruh halaman ke head halaman lain. Setiap pembaca melewatinya dan mengambil tag keduanya, jadi kartu tidak dirugikan.',
    },
    'head-not-read-whole': {
      title: 'Seluruh head tidak dapat dibaca',
      summary: 'Pembacaan berhenti lebih awal karena head terlalu bersarang atau punya terlalu banyak tag.',
    },
    'ended-after-the-card': {
      title: 'Head berakhir awal, setelah tag kartu',
      summary:
        'Bagi pembaca yang mengurai halaman, <{element}> mengakhiri head di baris {line, number}. Semua bahan kartu datang sebelumnya; hanya {keys} {count, plural, other {datang}} setelahnya, dan tidak ada di kartu yang bergantung padanya.',
    },
    'ended-early': {
      title: '<{element}> mengakhiri head sebelum tag',
      summary:
        'Bagi pembaca yang mengurai halaman, head berakhir di baris {line, number}, dan {keys} {count, plural, other {ada}} di body. {app} di {clients} mencari tag antara <head> dan </head> dan membacanya (teramati); ponsel dan jaringan lain mungkin tidak.',
    },
  },
  fixes: { 'move-element': 'Pindahkan <{element}> ke body, atau taruh tag kartu di depannya.' },
})
