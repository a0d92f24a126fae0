/** The words of the check on the declared image size. */
import type { imageDeclaredSize as check } from '../../../../judge/checks/image/image-declared-size'
import { checkWords } from '../../../typed'

const NOT_READ =
  'Panduan selalu meminta keduanya. {app} tidak membacanya (menurut pengamatan), jadi kartunya tetap sama; platform lain menata kartu lebih cepat dengannya.'

export const imageDeclaredSize = checkWords<typeof check>()({
  name: 'Pernyataan ukuran gambar',
  marketer: 'Panduan meminta lebar dan tinggi gambar disebut di halaman; WhatsApp sendiri tidak membacanya.',
  developer:
    'Panduan publik meminta og:image:width dan og:image:height. Klien Android tidak membacanya dan memakai piksel hasil dekode; platform lain memakainya untuk menata kartu sebelum gambar dimuat.',
  howToFix: [
    'Tambahkan kedua tag setelah og:image, dengan ukuran piksel file sebagai angka biasa.',
    'Next.js: beri width dan height di openGraph.images; file opengraph-image diukur secara otomatis.',
    'Plugin SEO WordPress menulis kedua tag untuk gambar dari pustaka media, tetapi tidak untuk gambar yang diberikan lewat alamat.',
  ],
  outcomes: {
    declared: {
      title: 'Ukuran gambar sudah dinyatakan',
      summary: 'Kedua tag ada. {app} tidak membacanya (menurut pengamatan); platform lain membacanya.',
    },
    'no-og-image': {
      title: '{check}: tidak berlaku',
      summary: 'Halaman tidak memiliki og:image yang ukurannya bisa dinyatakan.',
    },
    missing: {
      title: 'Ukuran gambar tidak dinyatakan, dan {app} tidak membutuhkannya',
      summary: `{missing} {missingCount, plural, other {tidak ada}}. ${NOT_READ}`,
    },
    'no-size': {
      title:
        '{keys} {count, plural, other {tidak berisi angka}}, dan {app} tidak {count, plural, other {membutuhkannya}}',
      summary: `{missingCount, plural, =0 {} other {{missing} juga tidak ada. }}${NOT_READ}`,
    },
  },
  fixes: {
    'add-measured-size': 'Tambahkan ukuran gambar, sesuai hasil pengukuran:',
    'add-size': 'Tambahkan ukuran piksel file.',
  },
})
