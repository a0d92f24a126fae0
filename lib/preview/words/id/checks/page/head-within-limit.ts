/** The words of the check on the size of the head. */
import type { headWithinLimit as check } from '../../../../judge/checks/page/head-within-limit'
import { checkWords } from '../../../typed'

export const headWithinLimit = checkWords<typeof check>()({
  name: 'Ukuran head',
  marketer:
    'WhatsApp hanya membaca awal halaman: sekarang 300 KB, di ponsel lama 64 KB. Tag setelah titik itu tidak pernah dilihatnya.',
  developer:
    'Klien membaca 307.200 byte setelah dekompresi (didokumentasikan oleh Meta), sedangkan klien sebelum 2023 membaca 65.536. Tag kartu yang melewati batas pertama adalah kesalahan, yang melewati batas kedua adalah peringatan; head panjang yang tag-nya di awal tidak kehilangan apa pun. Byte tempat setiap tag berakhir ada di bukti. Jika sebuah tag kartu tidak ditemukan dalam batas, kami membaca lebih jauh untuk menyebut letaknya.',
  howToFix: [
    'Tempatkan judul, deskripsi, dan tag og: tepat setelah <meta charset>, sebelum style atau script apa pun. Dengan begitu, ukuran sisanya tidak lagi berpengaruh pada kartu.',
    'Pindahkan CSS inline, sprite SVG, JSON, dan font base64 yang besar dari head ke file, atau ke akhir body.',
    'Next.js: data inline yang berat sering berasal dari root layout atau skrip pihak ketiga dengan strategy="beforeInteractive"; experimental inlineCss juga memenuhi head. Metadata muncul lebih awal jika layout tidak me-render tag lain sebelumnya.',
    'WordPress: opsi “combine and inline critical CSS” pada plugin cache memenuhi head; tetapkan batas ukurannya, dan atur agar plugin SEO mencetak tag dengan prioritas 1. Gatsby dan Nuxt: style inline juga dihitung; naikkan tag dengan opsi order atau tagPriority.',
    'Shopify: {% render "meta-tags" %} ditempatkan di atas {{ content_for_header }} di theme.liquid.',
  ],
  outcomes: {
    'cut-off': {
      title: 'Ukuran head tidak dapat dipastikan',
      summary: 'Respons terputus setelah {read}, sebelum head lengkap.',
    },
    'too-large-tags-lost': {
      title: 'Head terlalu besar',
      summary:
        '{app} tidak melihat {tags}: pembacaan berhenti setelah {limit}, sedangkan {count, plural, other {tag ini ada}} setelah titik itu. Ukuran head {precision, select, exact {{size}} other {lebih dari itu}}.',
      detail:
        '{readOn, select, yes {Untuk melihat apa yang ada setelah titik itu, pemeriksaan ini membaca sampai byte {seen, number}. {app} tidak membaca sejauh itu.} other {}}',
    },
    'too-large-card-before': {
      title: 'Head besar, tetapi tag kartu ada di awal',
      summary:
        '{app} berhenti membaca setelah {limit}; ukuran head {precision, select, exact {{size}} other {lebih dari itu}}. {lastByte, plural, =0 {Tidak ada tag kartu setelahnya: tidak ada yang perlu dipindahkan.} other {Semua yang membentuk kartu berakhir di byte #: tidak ada yang perlu dipindahkan.}}',
      detail:
        '{readOn, select, yes {Untuk melihat apa yang ada setelah titik itu, pemeriksaan ini membaca sampai byte {seen, number}. {app} tidak membaca sejauh itu.} other {}}',
    },
    'too-large-tags-before': {
      title: 'Head terlalu besar',
      summary:
        '{app} berhenti membaca setelah {limit}; ukuran head {precision, select, exact {{size}} other {lebih dari itu}}. Tag yang ditemukan berakhir di byte {lastByte, number}, masih dalam batas; apakah masih ada tag setelahnya tidak terlihat.',
      detail:
        '{readOn, select, yes {Untuk melihat apa yang ada setelah titik itu, pemeriksaan ini membaca sampai byte {seen, number}. {app} tidak membaca sejauh itu.} other {}}',
    },
    'too-large-no-title': {
      title: 'Head terlalu besar',
      summary:
        '{app} berhenti membaca setelah {limit}; ukuran head {precision, select, exact {{size}} other {lebih dari itu}}. Tag setelah titik itu hilang, dan sebelumnya tidak ditemukan og:title.',
      detail:
        '{readOn, select, yes {Untuk melihat apa yang ada setelah titik itu, pemeriksaan ini membaca sampai byte {seen, number}. {app} tidak membaca sejauh itu.} other {}}',
    },
    large: {
      title: 'Ponsel lama melewatkan sebagian tag',
      summary:
        'Versi {app} sebelum 2023 berhenti membaca di {old}, sedangkan tag kartu berakhir paling jauh di byte {lastByte, number}. Ukuran head {size} dari {limit} yang dibaca ponsel terkini.',
    },
    'large-card-before': {
      title: 'Head besar, tetapi tag kartu ada di awal',
      summary:
        'Ukurannya {size} dari {limit} yang dibaca ponsel terkini. Versi {app} sebelum 2023 berhenti di {old}; {lastByte, plural, =0 {tidak ada tag kartu yang terlewat} other {semua tag kartu berakhir sebelum itu, di byte #}}.',
    },
    'small-enough': {
      title: 'Ukuran head cukup kecil',
      summary:
        'Ukurannya {size} dari batas {limit}{headEnd, select, seen {} other {; tidak ada </head> yang terlihat, jadi semuanya dibaca sebagai head}}.',
    },
  },
  fixes: {
    'make-lighter': 'Keluarkan style dan data inline yang besar dari head.',
    'move-up':
      'Pindahkan tag ini tepat setelah <meta charset>, sebelum semua style dan script, dan keluarkan style dan data inline yang besar dari head.',
  },
})
