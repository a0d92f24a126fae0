/** The words of the check on the size of the head. */
import type { headWithinLimit as check } from '../../../../judge/checks/page/head-within-limit'
import { checkWords } from '../../../typed'

export const headWithinLimit = checkWords<typeof check>()({
  name: 'Ukuran head',
  marketer:
    'WhatsApp hanya membaca awal halaman: 300 KB sekarang, 64 KB di ponsel lama. Ia tidak pernah melihat tag setelah titik itu.',
  developer:
    'Aplikasi membaca 307.200 bita setelah dekompresi (didokumentasikan Meta), yang sebelum 2023 membaca 65.536. Tag kartu di luar yang pertama adalah kesalahan, di luar yang kedua peringatan; head panjang yang tag-nya di awal tidak kehilangan apa-apa. Bita akhir tiap tag ada di bukti. Bila tag kartu tidak ditemukan dalam batas, kami terus membaca untuk mengatakan letaknya.',
  howToFix: [
    'Taruh title, description, dan tag og: tepat setelah <meta charset>, sebelum style atau script apa pun. Ukuran sisanya lalu tidak lagi penting bagi kartu.',
    'Pindahkan CSS sebaris besar, sprite SVG, JSON, dan fon base64 dari head ke berkas, atau ke akhir body.',
    'Next.js: data sebaris berat sering dari layout akar atau skrip pihak ketiga dengan strategy="beforeInteractive"; inlineCss eksperimental juga mengisi head. Metadata datang awal bila layout tidak merender tag sendiri sebelumnya.',
    'WordPress: opsi “gabung dan sebariskan CSS kritis” plugin cache mengisi head; tetapkan batas ukuran, dan biarkan plugin SEO mencetak tag-nya dengan prioritas 1. Gatsby dan Nuxt: gaya sebaris juga dihitung; naikkan tag dengan opsi urutan atau tagPriority.',
    'Shopify: {% render "meta-tags" %} tempatnya di atas {{ content_for_header }} di theme.liquid.',
  ],
  outcomes: {
    'cut-off': {
      title: 'Tidak diketahui seberapa besar head',
      summary: 'Respons putus setelah {read}, sebelum head lengkap.',
    },
    'too-large-tags-lost': {
      title: 'Head terlalu besar',
      summary:
        '{app} tidak melihat {tags}: ia berhenti membaca setelah {limit}, dan {count, plural, other {tag ini}} datang setelah titik itu. Head memakan {precision, select, exact {{size}} other {lebih dari itu}}.',
      detail:
        '{readOn, select, yes {Untuk melihat yang datang setelah titik itu, pemeriksaan ini terus membaca sampai bita {seen, number}. {app} tidak.} other {}}',
    },
    'too-large-card-before': {
      title: 'Head besar, dan tag kartu datang lebih dulu',
      summary:
        '{app} berhenti membaca setelah {limit}; head memakan {precision, select, exact {{size}} other {lebih dari itu}}. {lastByte, plural, =0 {Tidak ada tag kartu setelah itu: tidak ada yang perlu dipindah.} other {Semua bahan kartu berakhir di bita #: tidak ada yang perlu dipindah.}}',
      detail:
        '{readOn, select, yes {Untuk melihat yang datang setelah titik itu, pemeriksaan ini terus membaca sampai bita {seen, number}. {app} tidak.} other {}}',
    },
    'too-large-tags-before': {
      title: 'Head terlalu besar',
      summary:
        '{app} berhenti membaca setelah {limit}; head memakan {precision, select, exact {{size}} other {lebih dari itu}}. Tag yang ditemukan berakhir di bita {lastByte, number}, di dalam batas; apakah ada lagi setelahnya tidak terlihat.',
      detail:
        '{readOn, select, yes {Untuk melihat yang datang setelah titik itu, pemeriksaan ini terus membaca sampai bita {seen, number}. {app} tidak.} other {}}',
    },
    'too-large-no-title': {
      title: 'Head terlalu besar',
      summary:
        '{app} berhenti membaca setelah {limit}; head memakan {precision, select, exact {{size}} other {lebih dari itu}}. Tag setelah titik itu hilang, dan tidak ada og:title ditemukan sebelumnya.',
      detail:
        '{readOn, select, yes {Untuk melihat yang datang setelah titik itu, pemeriksaan ini terus membaca sampai bita {seen, number}. {app} tidak.} other {}}',
    },
    large: {
      title: 'Ponsel lama melewatkan beberapa tag',
      summary:
        'Versi {app} sebelum 2023 berhenti membaca di {old}, dan tag kartu baru berakhir di bita {lastByte, number}. Head memakan {size} dari {limit} yang dibaca ponsel sekarang.',
    },
    'large-card-before': {
      title: 'Head besar, dan tag kartu datang lebih dulu',
      summary:
        'Head memakan {size} dari {limit} yang dibaca ponsel sekarang. Versi {app} sebelum 2023 berhenti di {old}; {lastByte, plural, =0 {tidak ada tag kartu yang terlewat} other {semua tag kartu berakhir sebelumnya, di bita #}}.',
    },
    'small-enough': {
      title: 'Head cukup kecil',
      summary:
        'Head memakan {size} dari {limit}{headEnd, select, seen {} other {; tidak ada </head> terlihat, jadi semuanya dibaca sebagai head}}.',
    },
  },
  fixes: {
    'make-lighter': 'Keluarkan gaya dan data sebaris besar dari head.',
    'move-up':
      'Pindahkan tag ini tepat setelah <meta charset>, sebelum setiap style dan script, dan keluarkan gaya dan data sebaris besar dari head.',
  },
})
