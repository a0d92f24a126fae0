/** Pages that broke on our side. */

export const errors = {
  'errors.page': 'Halaman ini tidak dapat ditampilkan',
  'errors.page-why':
    'Kesalahannya ada pada kami, bukan pada halaman Anda. Hasil pemindaian Anda tetap tersimpan. Coba lagi; jika terus gagal, kembalilah beberapa menit lagi.',
  'errors.reference': 'Referensi: {reference}',
  'errors.try-again': 'Coba lagi',
} as const
