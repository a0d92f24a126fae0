/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: lihat kartu {app} sebelum mengirim',
  'home.title': 'Lihat apa yang akan ditampilkan {app} saat Anda mengirim tautan',
  'home.description': 'Tempel tautan: kartunya, alasannya, dan apa yang perlu diubah.',
  'home.picture': 'Cardproof: lihat kartu yang akan ditampilkan {app} sebelum Anda mengirim tautan',
  'home.promise': 'Lihat kartunya sebelum mengirim tautan',
  'home.promise-how': 'Apa yang akan ditampilkan {app}, alasannya, dan apa yang perlu diubah.',
  'home.heading': 'Apa yang akan ditampilkan {app} saat Anda mengirim tautan ini?',
  'home.lead': 'Tempel tautannya untuk melihat kartu, alasan tampilannya, dan apa yang perlu diubah.',
  'home.recent': 'Pemindaian terbaru Anda',
  'home.all': 'Riwayat',
  // a link before and after its fix
  'home.before-and-after': 'Tautan sebelum dan sesudah diperbaiki',
  'home.before': 'Sebelum',
  'home.before-why': 'Ukuran file gambarnya {weight}; batasnya {limit}.',
  'home.after': 'Sesudah',
  'home.after-why': 'Gambar yang sama, disimpan sebagai file yang lebih kecil. Tidak ada lagi yang diubah.',
  'home.open-report': 'Buka laporan di balik contoh ini',
  // what the product does, in three pictures
  'home.does': 'Apa yang dilakukan Cardproof',
  'home.does.see': 'Menampilkan kartu sebelum Anda mengirim',
  'home.does.see-how':
    'Halaman Anda diambil dengan cara {app}, lalu digambar sesuai tampilan setiap perangkat.',
  'home.does.why': 'Menyebut satu alasan yang menentukan',
  'home.does.why-how':
    'Dengan angkanya, batasnya, dan siapa yang mengatakannya: Meta, {app} sendiri, atau panduan publik.',
  'home.does.mend': 'Memberikan perbaikannya',
  'home.does.mend-how':
    'Baris kode siap tempel dengan judul dan gambar Anda sendiri, atau langkah-langkah untuk pengelola situs.',
  'home.weight': 'Ukuran file gambarnya {weight}',
  'home.weight-limit': '{app} menampilkan gambar sampai {limit}',
  'home.examples': 'Contoh lengkap',
  // a worked example
  'home.example.good-page': 'Semuanya sudah benar',
  'home.example.heavy-image': 'Gambar yang terlalu berat',
  'home.example.tags-by-javascript': 'Tag ditambahkan oleh JavaScript',
  'home.example-title': 'Contoh: {title}',
  'home.example-note': 'Laporannya asli; halaman yang diperiksa adalah rekaman dan tidak pernah berubah.',
  'home.example-named': 'Contoh lengkap: {title}.',
} as const
