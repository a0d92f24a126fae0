/** The words of the check on the image's shape. */
import type { imageRatio as check } from '../../../../judge/checks/image/image-ratio'
import { checkWords } from '../../../typed'

export const imageRatio = checkWords<typeof check>()({
  name: 'Rasio gambar',
  marketer: 'Gambar 1,91:1 (1200 × 630 px) memenuhi kartu lebar; gambar persegi menghasilkan kartu persegi.',
  developer:
    'Panduan mengenal dua rasio, 1,91:1 dan 1:1, dan Meta menolak yang lebih lebar dari 4:1. Android dan Web membatasi rasio tinggi terhadap lebar antara 0,25 dan 1 dan memangkas sisanya dari tengah: apa pun antara 4:1 dan 1:1 tampil utuh, gambar yang lebih tinggi kehilangan bagian atas dan bawahnya.',
  howToFix: [
    'Ekspor pada 1200 × 630 px, atau 800 × 800 px untuk produk dan orang.',
    'Logo yang memanjang: letakkan di tengah latar 1200 × 630 px.',
    'Foto potret: pilih sendiri bagian yang akan terlihat, jika tidak, klien memangkas persegi dari tengahnya.',
  ],
  outcomes: {
    'too-wide': {
      title: 'Gambar terlalu lebar',
      summary:
        'Rasionya {shape}, sedangkan Meta mengizinkan paling lebar {max, number}:1. Di {clients}, hanya bagian tengah {visible} yang tampil (menurut pengamatan).',
    },
    'too-wide-and-small': {
      title: 'Gambar terlalu lebar',
      summary:
        'Rasionya {shape}, sedangkan Meta mengizinkan paling lebar {max, number}:1. Gambar ini juga terlalu kecil untuk tampil di {clients} (menurut pengamatan).',
    },
    fits: {
      title: 'Rasio gambar sesuai',
      summary: 'Rasionya {shape}; yang diminta {best, number}:1 dan {square, number}:1.',
    },
    'unusual-but-whole': {
      title: 'Gambar tampil utuh',
      summary:
        'Rasionya {shape}; panduan meminta {best, number}:1 atau {square, number}:1, dan semua klien menampilkan gambar ini tanpa pemangkasan.',
    },
    unusual: {
      title: 'Rasio gambar tidak lazim',
      summary:
        'Rasionya {shape}; panduan meminta {best, number}:1 atau {square, number}:1. Di {clients} gambarnya tampil utuh (menurut pengamatan); klien lain mungkin memangkasnya.',
    },
    'unusual-and-too-small': {
      title: 'Rasio gambar tidak lazim',
      summary:
        'Rasionya {shape}; panduan meminta {best, number}:1 atau {square, number}:1. Gambar ini juga terlalu kecil untuk tampil di {clients} (menurut pengamatan).',
    },
    cut: {
      title: 'Gambar terpangkas pada kartu',
      summary:
        'Sebagian gambar hilang: rasionya {shape}, dan di {clients} hanya bagian tengah {visible} yang tampil (menurut pengamatan).',
    },
  },
  fixes: {
    'export-in-shape': 'Ekspor gambar pada 1200 × 630 px ({best, number}:1); sekarang ukurannya {size}.',
  },
})
