/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: lihat kartu {app} sebelum mengirim',
  'home.title': 'Lihat apa yang akan ditampilkan {app} saat Anda mengirim tautan',
  'home.description': 'Tempel tautan: kartunya, alasannya, dan apa yang perlu diubah.',
  'home.picture': 'Cardproof: lihat kartu yang akan ditampilkan {app}, sebelum mengirim tautan',
  'home.promise': 'Lihat kartunya sebelum mengirim tautan',
  'home.promise-how': 'Apa yang akan ditampilkan {app}, mengapa, dan apa yang perlu diubah.',
  'home.heading': 'Apa yang akan ditampilkan {app} saat Anda mengirim tautan ini?',
  'home.lead': 'Tempel untuk melihat kartunya, mengapa tampak begitu, dan apa yang perlu diubah.',
  'home.recent': 'Pemindaian terakhir Anda',
  'home.all': 'Riwayat',
  // a link before and after its fix
  'home.before-and-after': 'Tautan sebelum dan sesudah diperbaiki',
  'home.before': 'Sebelum',
  'home.before-why': 'Ukuran gambar {weight}; batasnya {limit}.',
  'home.after': 'Sesudah',
  'home.after-why': 'Gambar yang sama, disimpan sebagai berkas lebih kecil. Tidak ada lagi yang diubah.',
  'home.open-report': 'Buka laporan contoh ini',
  // what the product does, in three pictures
  'home.does': 'Apa yang dilakukan Cardproof',
  'home.does.see': 'Menunjukkan kartu sebelum Anda mengirim',
  'home.does.see-how':
    'Halaman Anda diambil seperti {app} mengambilnya, dan digambar seperti tiap perangkat menggambarnya.',
  'home.does.why': 'Menyebut satu alasannya',
  'home.does.why-how':
    'Dengan angka, batas, dan siapa yang mengatakannya: Meta, {app} sendiri, atau panduan yang diterbitkan.',
  'home.does.mend': 'Menyerahkan perbaikannya',
  'home.does.mend-how':
    'Baris untuk ditempel dengan judul dan gambar Anda sendiri, atau langkah bagi pengelola situs.',
  'home.weight': 'Ukuran gambar {weight}',
  'home.weight-limit': '{app} menampilkan gambar hingga {limit}',
  'home.examples': 'Contoh jadi',
  // a worked example
  'home.example.good-page': 'Semuanya sudah benar',
  'home.example.heavy-image': 'Gambar yang terlalu berat',
  'home.example.tags-by-javascript': 'Tag ditambahkan oleh JavaScript',
  'home.example-title': 'Contoh: {title}',
  'home.example-note': 'Laporannya nyata; halamannya adalah rekaman dan tidak pernah berubah.',
  'home.example-named': 'Contoh jadi: {title}.',
} as const
