/** Failures: scans that did not finish. */
export const scanFailures = {
  'failure.busy.title': 'Kami terlalu sibuk untuk memeriksa halaman ini sekarang',
  'failure.busy.clause': 'terlalu banyak pemindaian sedang berjalan',
  'failure.busy.sentence': 'Saat ini terlalu banyak pemindaian sedang berjalan.',
  'failure.busy.advice': 'Coba lagi satu menit lagi.',
  'failure.busy.developer': 'Batas pemindaian serentak tercapai; tidak ada permintaan yang dikirim ke situs.',

  'failure.interrupted.title': 'Pemindaian terputus',
  'failure.interrupted.clause': 'pemindaiannya terputus',
  'failure.interrupted.sentence': 'Pemindaian terputus sebelum selesai.',
  'failure.interrupted.advice': 'Mulai lagi.',
  'failure.interrupted.developer': 'Proses berakhir, atau pemanggilnya pergi, selagi pemindaian berjalan.',

  'failure.fetch-failed.title': 'Halaman tidak dapat diambil',
  'failure.fetch-failed.clause': 'permintaannya gagal',
  'failure.fetch-failed.sentence': 'Permintaan ke {host, select, none {server} other {{host}}} gagal.',
  'failure.fetch-failed.advice': 'Coba lagi. Jika tetap begitu, periksa server web dan jaringan di depannya.',
  'failure.fetch-failed.developer': 'Kegagalan jaringan tanpa kode yang lebih spesifik.',
} as const
