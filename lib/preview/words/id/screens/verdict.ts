/** The head of a report. */

export const verdict = {
  'verdict.status.good': 'Siap dikirim',
  'verdict.status.improve': 'Bisa lebih baik',
  'verdict.status.fix': 'Perbaiki sebelum dikirim',
  'verdict.status.unknown': 'Tidak dapat dipastikan',
  'verdict.leads-to': '{link} menuju {address}',
  'verdict.checked': 'Diperiksa {when}',
  /** Behind a large figure. */
  'verdict.of-hundred': 'dari 100',
  'verdict.score': 'Skor {score} dari 100',
  'verdict.no-score': 'Tanpa skor: terlalu sedikit yang diketahui',
  'verdict.share': 'Bagikan',
  'verdict.compare': 'Bandingkan',
  'verdict.print': 'Cetak atau simpan sebagai PDF',
  'verdict.download': 'Unduh JSON',
  // between the head and the card
  'verdict.taken-from': 'Diambil dari teks yang Anda masukkan: {text}',
  'verdict.checked-before': 'Tautan ini pernah diperiksa.',
  'verdict.nothing-changed': 'Tidak ada yang berubah sejak saat itu.',
  'verdict.see-changes': 'Lihat perubahannya',
  'verdict.report': 'Laporan',
} as const
