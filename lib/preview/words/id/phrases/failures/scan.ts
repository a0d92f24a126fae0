/** Failures: scans that did not finish. */
export const scanFailures = {
  'failure.busy.title': 'Kami terlalu sibuk untuk memeriksa halaman ini sekarang',
  'failure.busy.clause': 'terlalu banyak pemindaian sedang berjalan',
  'failure.busy.sentence': 'Terlalu banyak pemindaian sedang berjalan saat ini.',
  'failure.busy.advice': 'Coba lagi satu menit lagi.',
  'failure.busy.developer': 'Batas pemindaian bersamaan tercapai; tidak ada yang diminta dari situs.',

  'failure.interrupted.title': 'Pemindaian terhenti',
  'failure.interrupted.clause': 'pemindaian terhenti',
  'failure.interrupted.sentence': 'Pemindaian terhenti sebelum selesai.',
  'failure.interrupted.advice': 'Mulai lagi.',
  'failure.interrupted.developer': 'Proses berakhir, atau pemanggilnya pergi, saat pemindaian berjalan.',

  'failure.fetch-failed.title': 'Halaman tidak dapat diambil',
  'failure.fetch-failed.clause': 'permintaan gagal',
  'failure.fetch-failed.sentence': 'Permintaan ke {host, select, none {server ini} other {{host}}} gagal.',
  'failure.fetch-failed.advice': 'Coba lagi. Jika tetap begitu, periksa server web dan jaringan di depannya.',
  'failure.fetch-failed.developer': 'Kegagalan jaringan tanpa kode yang lebih khusus.',
} as const
