/** The words of the check on whether the declared image size is the real one. */
import type { imageDeclaredMatches as check } from '../../../../judge/checks/image/image-declared-matches'
import { checkWords } from '../../../typed'

const NOT_READ = 'Kartunya tetap sama (menurut pengamatan); platform lain mungkin mendistorsi gambarnya.'

export const imageDeclaredMatches = checkWords<typeof check>()({
  name: 'Kecocokan ukuran gambar',
  marketer: 'Lebar dan tinggi yang disebut di halaman sebaiknya sesuai dengan gambarnya.',
  developer:
    'og:image:width dan og:image:height sebaiknya sesuai dengan piksel hasil dekode. WhatsApp mengabaikannya; platform yang memercayainya meregangkan atau memangkas gambar, atau menolaknya.',
  howToFix: [
    'Tulis ukuran piksel yang sebenarnya, atau hapus kedua tag dari template jika dipakai untuk gambar dengan ukuran berbeda.',
    'Layanan gambar yang mengubah ukuran: nyatakan ukuran yang diminta alamatnya, bukan ukuran aslinya.',
  ],
  outcomes: {
    'no-og-image': {
      title: '{check}: tidak berlaku',
      summary: 'Halaman tidak memiliki og:image yang ukurannya bisa dinyatakan.',
    },
    'nothing-declared': {
      title: '{check}: tidak berlaku',
      summary: 'Halaman tidak menyatakan ukuran gambar.',
    },
    matches: {
      title: 'Ukuran gambar yang dinyatakan cocok',
      summary:
        '{declares, select, width {Lebar} height {Tinggi} other {Ukuran}} yang dinyatakan halaman sesuai: gambarnya {size}.',
    },
    differs: {
      title: 'Ukuran gambar yang dinyatakan berbeda, dan {app} tidak membacanya',
      summary: `Halaman menyatakan {declared}, tetapi gambarnya {size}. ${NOT_READ}`,
    },
    'stored-size-declared': {
      title: 'Ukuran yang dinyatakan milik gambar sebelum diputar, dan {app} tidak membacanya',
      summary:
        'Halaman menyatakan {stored}, sesuai penyimpanan filenya, tetapi orientasi EXIF memutarnya menjadi {size}. Program yang mengabaikan orientasi sejalan dengan halaman; yang menerapkannya, seperti browser, menampilkan bentuk yang lain.',
    },
    'width-differs': {
      title: 'Lebar gambar yang dinyatakan berbeda, dan {app} tidak membacanya',
      summary: `Halaman menyatakan lebar {width} px, tetapi gambarnya {size}. ${NOT_READ}`,
    },
    'height-differs': {
      title: 'Tinggi gambar yang dinyatakan berbeda, dan {app} tidak membacanya',
      summary: `Halaman menyatakan tinggi {height} px, tetapi gambarnya {size}. ${NOT_READ}`,
    },
  },
  fixes: {
    'declare-real-size': 'Nyatakan ukuran yang sebenarnya:',
    'turn-pixels':
      'Putar pikselnya langsung, agar satu ukuran berlaku di mana saja, lalu nyatakan ukuran file barunya. Dengan ImageMagick:',
  },
})
