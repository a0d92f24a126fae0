/** The command line: its help, and what is wrong with its arguments. */

export const cli = {
  'cli.does':
    'Menunjukkan apa yang akan ditampilkan {app} untuk sebuah tautan, alasannya, dan apa yang perlu diubah.',
  'cli.usage': 'Penggunaan:',
  'cli.arguments': 'Argumen:',
  'cli.options': 'Opsi:',
  'cli.url': 'tautan, persis seperti yang akan dikirim',
  'cli.json': 'cetak laporan sebagai JSON saja',
  'cli.allow-private': 'pindai juga alamat di mesin ini dan di jaringan pribadi',
  'cli.ca': 'percayai juga otoritas sertifikat ini',
  'cli.browser':
    'Chromium yang menjalankan skrip halaman jika ada tag yang tidak ditemukan ({auto} jika tidak disebutkan)',
  'cli.lang': 'bahasa laporan ({languages}); jika tidak disebutkan, bahasa sistem',
  'cli.help': 'tampilkan bantuan ini',
  // its arguments
  'cli.no-link': 'Sebutkan tautan yang ingin diperiksa.',
  'cli.one-link': 'Sebutkan satu tautan saja.',
  'cli.unknown-option': 'Tidak ada opsi {option}.',
  'cli.option-without-value': 'Opsi {option} memerlukan nilai.',
  'cli.unknown-language': 'Tidak ada bahasa {language}. Yang tersedia: {languages}.',
  'cli.see-help': 'Lihat {help}.',
  'cli.certificate-unreadable': 'Berkas sertifikat {file} tidak dapat dibaca.',
  'cli.no-certificate': 'Berkas {file} tidak berisi sertifikat dalam format PEM.',
} as const
