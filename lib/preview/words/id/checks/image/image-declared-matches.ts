/** The words of the check on whether the declared image size is the real one. */
import type { imageDeclaredMatches as check } from '../../../../judge/checks/image/image-declared-matches'
import { checkWords } from '../../../typed'

const NOT_READ = 'Kartunya tetap sama (teramati); jaringan lain mungkin mendistorsi gambar.'

export const imageDeclaredMatches = checkWords<typeof check>()({
  name: 'Ukuran yang dinyatakan cocok',
  marketer: 'Lebar dan tinggi yang disebut halaman seharusnya milik gambarnya.',
  developer:
    'og:image:width dan og:image:height seharusnya cocok dengan piksel hasil dekode. WhatsApp mengabaikannya; jaringan yang memercayainya meregangkan, memotong, atau menolak gambar.',
  howToFix: [
    'Tulis ukuran piksel sebenarnya, atau keluarkan tag dari templat bila dipakai untuk gambar dengan ukuran berbeda.',
    'Layanan gambar yang mengubah ukuran: nyatakan ukuran yang diminta alamat, bukan ukuran aslinya.',
  ],
  outcomes: {
    'nothing-declared': {
      title: '{check}: tidak berlaku',
      summary: 'Halaman tidak menyatakan ukuran gambar.',
    },
    matches: {
      title: 'Ukuran gambar yang dinyatakan cocok',
      summary:
        'Halaman menyatakan {declares, select, width {lebar ini} height {tinggi ini} other {ukuran ini}}: gambarnya {size}.',
    },
    differs: {
      title: 'Ukuran gambar yang dinyatakan berbeda, dan {app} tidak membacanya',
      summary: `Halaman menyatakan {declared}, tetapi gambarnya {size}. ${NOT_READ}`,
    },
    'stored-size-declared': {
      title: 'Ukuran yang dinyatakan milik gambar yang belum diputar, dan {app} tidak membacanya',
      summary:
        'Halaman menyatakan {stored}, seperti berkas disimpan, tetapi orientasi EXIF memutarnya menjadi {size}. Program yang mengabaikan orientasi sepakat dengan halaman; yang menerapkannya, seperti peramban, menampilkan bentuk lainnya.',
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
    'declare-real-size': 'Nyatakan ukuran sebenarnya:',
    'turn-pixels':
      'Putar pikselnya sendiri, agar satu ukuran benar di mana-mana, dan nyatakan ukuran berkas baru. Dengan ImageMagick:',
  },
})
