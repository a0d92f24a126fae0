/** Pages that broke on our side. */

export const errors = {
  'errors.page': 'Halaman ini tidak dapat ditampilkan',
  'errors.page-why':
    'Ada yang rusak di pihak kami, bukan di halaman Anda. Pemindaian Anda tetap tersimpan. Coba lagi; jika masih gagal, kembalilah beberapa menit lagi.',
  'errors.reference': 'Referensi: {reference}',
  'errors.try-again': 'Coba lagi',
} as const
