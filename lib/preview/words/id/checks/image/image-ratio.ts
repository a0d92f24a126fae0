/** The words of the check on the image's shape. */
import type { imageRatio as check } from '../../../../judge/checks/image/image-ratio'
import { checkWords } from '../../../typed'

export const imageRatio = checkWords<typeof check>()({
  name: 'Bentuk gambar',
  marketer: 'Gambar 1.91:1 (1200 × 630 px) mengisi kartu lebar; yang persegi membuat kartu persegi.',
  developer:
    'Panduan mengenal dua bentuk, 1.91:1 dan 1:1, dan Meta menolak yang lebih lebar dari 4:1. Android dan Web menjepit tinggi terhadap lebar antara 0,25 dan 1 dan memotong sisanya di sekitar tengah: antara 4:1 dan 1:1 tampil utuh, gambar lebih tinggi kehilangan atas dan bawahnya.',
  howToFix: [
    'Ekspor pada 1200 × 630 px, atau 800 × 800 px untuk produk dan orang.',
    'Logo berbentuk pita: taruh di tengah latar 1200 × 630 px.',
    'Foto potret: pilih sendiri bagian yang terlihat, atau aplikasi memotong persegi dari tengah.',
  ],
  outcomes: {
    'too-wide': {
      title: 'Gambar terlalu lebar',
      summary:
        'Bentuknya {shape}, dan {max, number}:1 paling banyak yang diizinkan Meta. Di {clients} hanya bagian tengah {visible} yang tampil (teramati).',
    },
    'too-wide-and-small': {
      title: 'Gambar terlalu lebar',
      summary:
        'Bentuknya {shape}, dan {max, number}:1 paling banyak yang diizinkan Meta. Gambarnya juga terlalu kecil untuk tampil di {clients} (teramati).',
    },
    fits: {
      title: 'Bentuk gambarnya pas',
      summary: 'Bentuknya {shape}; diminta {best, number}:1 dan {square, number}:1.',
    },
    'unusual-but-whole': {
      title: 'Gambar tampil utuh',
      summary:
        'Bentuknya {shape}; panduan meminta {best, number}:1 atau {square, number}:1, dan semua aplikasi menampilkannya tanpa dipotong.',
    },
    unusual: {
      title: 'Bentuk gambarnya tidak biasa',
      summary:
        'Bentuknya {shape}; panduan meminta {best, number}:1 atau {square, number}:1. Di {clients} tampil utuh (teramati); aplikasi lain mungkin memotongnya.',
    },
    'unusual-and-too-small': {
      title: 'Bentuk gambarnya tidak biasa',
      summary:
        'Bentuknya {shape}; panduan meminta {best, number}:1 atau {square, number}:1. Gambarnya juga terlalu kecil untuk tampil di {clients} (teramati).',
    },
    cut: {
      title: 'Gambar terpotong di kartu',
      summary:
        'Sebagian hilang: bentuknya {shape}, dan di {clients} hanya bagian tengah {visible} yang tampil (teramati).',
    },
  },
  fixes: {
    'export-in-shape': 'Ekspor gambar pada 1200 × 630 px ({best, number}:1); sekarang {size}.',
  },
})
