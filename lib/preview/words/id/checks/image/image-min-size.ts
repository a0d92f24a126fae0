/** The words of the check on the image's size in pixels. */
import type { imageMinSize as check } from '../../../../judge/checks/image/image-min-size'
import { checkWords } from '../../../typed'

const FORGIVEN =
  '{shown, select, large {Di {clients} masih ditampilkan besar (teramati).} small {Di {clients} masih ditampilkan sebagai gambar mini (teramati).} other {Di {clients} juga tidak ada gambar: itu memerlukan {needed} (teramati).}}'

export const imageMinSize = checkWords<typeof check>()({
  name: 'Ukuran gambar dalam piksel',
  marketer: 'Gambar sebaiknya minimal 300 × 200 px; 1200 × 630 px paling baik.',
  developer:
    'Panduan membuang gambar di bawah sekitar 300 × 200 px; dokumentasi send-link meminta 200 × 200 px. Android membangun kartu besar mulai 300 × 75 px, gambar mini mulai 100 × 100 px, dan tidak ada di bawahnya.',
  howToFix: [
    'Pakai gambar 1200 × 630 px. Memperbesar yang kecil tidak menolong pembaca; ekspor lagi dari aslinya.',
    'Jika gambarnya ikon atau logo, taruh di tengah latar 1200 × 630 px berwarna merek.',
    'WordPress dan toko: cari tema yang menyebut gambar mini (150 × 150) sebagai og:image, dan pilih ukuran penuh.',
  ],
  outcomes: {
    'too-small': {
      title: 'Gambar terlalu kecil',
      summary: `Kartu mungkin tanpa gambar: ukurannya {size}, dan diminta minimal {least} (dokumentasi send-link). ${FORGIVEN}`,
    },
    'rather-small': {
      title: 'Gambar agak kecil',
      summary: `Ukurannya {size}; di bawah sekitar {least} mungkin dibuang (panduan). ${FORGIVEN}`,
    },
    'large-enough': { title: 'Gambar cukup besar', summary: 'Ukurannya {size}; diperlukan {least}.' },
  },
  fixes: {
    'export-larger': 'Ekspor gambar pada 1200 × 630 px, atau minimal {least}; sekarang {size}.',
  },
})
