/** The words of the check on the declared image size. */
import type { imageDeclaredSize as check } from '../../../../judge/checks/image/image-declared-size'
import { checkWords } from '../../../typed'

const NOT_READ =
  'Panduan selalu meminta keduanya. {app} tidak membacanya (teramati), jadi kartunya tetap sama; jaringan lain menata lebih cepat dengannya.'

export const imageDeclaredSize = checkWords<typeof check>()({
  name: 'Ukuran gambar dinyatakan',
  marketer: 'Panduan meminta lebar dan tinggi gambar di halaman; WhatsApp sendiri tidak membacanya.',
  developer:
    'Panduan yang diterbitkan meminta og:image:width dan og:image:height. Aplikasi Android tidak membacanya dan mengikuti piksel hasil dekode; jaringan lain memakainya untuk menata kartu sebelum gambar termuat.',
  howToFix: [
    'Tambahkan kedua tag setelah og:image, dengan ukuran piksel berkas sebagai angka biasa.',
    'Next.js: beri width dan height di openGraph.images; berkas opengraph-image diukur otomatis.',
    'Plugin SEO WordPress menulis kedua tag untuk gambar dari pustaka media, tetapi tidak untuk gambar yang diberi lewat alamat.',
  ],
  outcomes: {
    declared: {
      title: 'Ukuran gambar dinyatakan',
      summary: 'Kedua tag ada. {app} tidak membacanya (teramati); jaringan lain membacanya.',
    },
    'no-og-image': {
      title: '{check}: tidak berlaku',
      summary: 'Halaman tidak punya og:image yang ukurannya dapat dinyatakan.',
    },
    missing: {
      title: 'Ukuran gambar tidak dinyatakan, dan {app} tidak memerlukannya',
      summary: `{missing} {missingCount, plural, other {tidak ada}}. ${NOT_READ}`,
    },
    'no-size': {
      title: '{keys} {count, plural, other {bukan angka}}, dan {app} tidak memerlukannya',
      summary: `{missingCount, plural, =0 {} other {{missing} juga tidak ada. }}${NOT_READ}`,
    },
  },
  fixes: {
    'add-measured-size': 'Tambahkan ukuran gambar, seperti yang diukur:',
    'add-size': 'Tambahkan ukuran piksel berkas.',
  },
})
