/** Pages that are not public: handing over their source, and how a report says that it came so. */

export const paste = {
  'paste.title': 'Periksa halaman yang tidak publik',
  'paste.lead':
    'Tempel kode sumber halaman atau unggah filenya, lalu sebutkan alamatnya. Laporannya sama; yang hanya diketahui server tetap terbuka.',
  'paste.from-home': 'Halaman tidak publik? Tempel kode sumbernya',
  'paste.address': 'Alamat halaman',
  'paste.address-hint':
    'Alamat yang dimiliki atau akan dimilikinya. Alamat ini tidak dihubungi, jadi alamat lokal boleh.',
  'paste.source': 'Kode sumber halaman',
  'paste.source-hint': 'Di browser pilih “Lihat sumber halaman”, pilih semuanya, lalu salin.',
  'paste.file': 'Atau halaman yang disimpan',
  'paste.file-hint': 'File .html atau .htm, hingga {limit}. Jika keduanya ada, filenya yang dipakai.',
  'paste.submit': 'Periksa halaman',
  'paste.busy': 'Memeriksa',
  'paste.lost': 'Koneksi terputus. Yang Anda masukkan masih ada; coba lagi.',
  'paste.open': 'Yang tetap terbuka',
  'paste.open-why':
    'Status, pengalihan, https, kecepatan, robots.txt, dan yang diterima pengunjung lain: server tidak dihubungi, jadi pemeriksaan itu tidak lulus dan tidak gagal. Gambar dengan alamat publik diambil dan dinilai.',
  'paste.kept': 'Hanya bagian yang dibaca yang disimpan bersama laporan, seperti pada setiap pemeriksaan.',
  'paste.terminal':
    'Dari terminal, {command} memeriksa halaman di mesin Anda sendiri dan mengirim laporannya ke sini, jika pengelola server ini memberi Anda kunci.',
  'source.pasted': 'Ditempel',
  'source.uploaded': 'Diunggah',
  'source.pushed': 'Dikirim',
  'source.pasted-note':
    'Kode sumber halaman ini ditempel; responsnya tidak dilihat. Yang diterima publik bisa berbeda, jadi hasilnya sementara.',
  'source.uploaded-note':
    'Halaman ini berupa file; responsnya tidak dilihat. Yang diterima publik bisa berbeda, jadi hasilnya sementara.',
  'source.pushed-note':
    'Laporan ini dibuat oleh baris perintah di tempat lain dan dikirim ke sini. Server ini tidak melihat halamannya.',
  'source.not-public': 'Halamannya belum publik saat itu, jadi hasilnya sementara.',
  'source.other-ruleset': 'Dinilai dengan aturan {theirs}; server ini memakai aturan {own}.',
  'source.recheck-asks': '“Periksa ulang” membuka halaman yang sudah tayang dan menunjukkan bedanya.',
  'source.again': 'Tempel lagi',
  'source.provisional': 'sementara',
} as const
