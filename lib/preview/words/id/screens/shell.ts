/** What frames every page, and what small controls say everywhere. */

export const shell = {
  'shell.skip': 'Langsung ke isi',
  'shell.home': 'Cardproof, beranda',
  'shell.navigation': 'Utama',
  'shell.check': 'Periksa tautan',
  'shell.check-short': 'Periksa tautan ini',
  'shell.address': 'Tautan lain yang akan diperiksa',
  'shell.address-example': 'Periksa tautan: example.com/page',
  'shell.history': 'Riwayat',
  'shell.rules': 'Aturan',
  'shell.about': 'Cardproof menunjukkan tampilan tautan di {app} sebelum Anda mengirimnya.',
  'shell.not-affiliated': 'Tidak berafiliasi dengan {app} atau Meta.',
  'shell.theme':
    'Tema: {now, select, light {terang} dark {gelap} other {sistem}}. Ganti ke {next, select, light {terang} dark {gelap} other {sistem}}.',
  'shell.languages': 'Bahasa',
  'shell.close': 'Tutup',
  'shell.more': 'Lainnya',
  'shell.copy': 'Salin',
  'shell.copied': 'Disalin',
  'shell.copy-refused': 'Pilih dan salin secara manual',
  'shell.just-now': 'baru saja',
  // keys
  'shell.keys': 'Pintasan keyboard',
  'shell.key.field': 'Ke kolom alamat',
  'shell.key.next': 'Temuan berikutnya, atau pemindaian berikutnya di riwayat',
  'shell.key.previous': 'Temuan sebelumnya, atau pemindaian sebelumnya',
  'shell.key.select': 'Pilih pemindaian di riwayat',
  'shell.key.recheck': 'Periksa ulang tautan ini',
  'shell.key.share': 'Bagikan laporan ini',
  'shell.key.list': 'Tampilkan daftar ini',
  // above every page of a server that may be led into its own network
  'shell.private': 'Setelan server ini',
  'shell.private-allowed': 'Alamat pribadi boleh dipindai di server ini.',
  'shell.private-means':
    'Siapa pun yang dapat membuka halaman ini dapat menjangkau jaringan server melaluinya. Setelannya adalah {setting}.',
} as const
