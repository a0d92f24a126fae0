/** The last resort: the document itself broke. In every page and in every language, so these are few; they take no parameters. */

export const broken = {
  'broken.title': 'Halaman ini tidak dapat ditampilkan',
  'broken.why': 'Kesalahannya ada pada kami, bukan pada halaman Anda. Hasil pemindaian Anda tetap tersimpan.',
  'broken.try-again': 'Coba lagi',
  'broken.home': 'Periksa tautan',
} as const
