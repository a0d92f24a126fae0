/** What people are told when we refuse or fail. */
import { phraseWords } from '../../typed'

export const error = phraseWords<'error'>()({
  'error.title.bad-input': 'Kami tidak dapat membaca ini',
  'error.title.forbidden': 'Ini tidak diizinkan',
  'error.title.unauthorized': 'Diperlukan kunci',
  'error.title.too-large': 'Ini terlalu besar',
  'error.title.not-found': 'Tidak ada apa-apa di sini',
  'error.title.conflict': 'Ini tidak dapat dilakukan sekarang',
  'error.title.rate-limited': 'Terlalu banyak sekaligus',
  'error.title.internal': 'Ada yang rusak di pihak kami',
  'error.title.unavailable': 'Saat ini tidak tersedia',
  'error.title.disk-full': 'Disk server ini penuh',
  'error.not-found.scan': 'Pemindaian ini tidak ada, atau Anda tidak berhak melihatnya.',
  'error.not-found.link': 'Tautan ini tidak ada, atau Anda tidak berhak melihatnya.',
  'error.not-found.picture': 'Gambar ini tidak ada, atau Anda tidak berhak melihatnya.',
  'error.not-found.shared-report': 'Laporan yang dibagikan ini tidak ada, atau Anda tidak berhak melihatnya.',
  'error.not-found.example': 'Contoh ini tidak ada.',
  'error.input.unreadable': 'Ini tidak dapat dibaca.',
  'error.input.no-address': 'Tempel sebuah alamat.',
  'error.input.too-long': 'Ini lebih panjang daripada alamat mana pun.',
  'error.input.search-too-long': 'Cari dengan maksimal 200 karakter.',
  'error.input.no-such-verdict': 'Kesimpulan ini tidak ada.',
  'error.input.no-such-order': 'Urutan ini tidak ada.',
  'error.input.no-such-page': 'Halaman daftar ini tidak ada. Mulai dari halaman pertama.',
  'error.input.expiry':
    'Tautan kedaluwarsa paling cepat setelah satu hari dan paling lama setelah sepuluh tahun, atau tidak pernah.',
  'error.input.other-address': 'Pemeriksaan ulang memakai alamat yang sama seperti sebelumnya.',
  'error.input.note-too-long': 'Catatan paling panjang 280 karakter.',
  'error.input.too-many-scans': 'Pilih lebih sedikit pemindaian sekaligus.',
  'error.source.no-address':
    'Sebutkan alamat yang dimiliki atau akan dimiliki halaman ini. Alamat lokal seperti http://localhost:3000/ juga boleh.',
  'error.source.empty': 'Tempel kode sumber halaman, atau pilih filenya.',
  'error.source.too-large': 'Ini lebih dari {limit}. Gunakan HTML halamannya saja, tanpa gambar dan skrip.',
  'error.source.no-html':
    'Tidak ada HTML di sini. Di browser pilih “Lihat sumber halaman”, pilih semuanya, lalu salin.',
  'error.source.other-file':
    'File ini bukan halaman: ini gambar, arsip, atau yang lain. Simpan halaman sebagai HTML, lalu pilih file itu.',
  'error.source.mhtml':
    'Halaman ini disimpan sebagai satu file (MHTML), yang tidak dapat dibaca di sini. Simpan lagi dan pilih “Halaman web, hanya HTML”.',
  'error.push.closed':
    'Server ini tidak menerima laporan dari luar. Pengelolanya dapat mengizinkannya dengan CARDPROOF_PUSH_KEYS.',
  'error.push.key': 'Kirim salah satu kunci server ini: “Authorization: Bearer …”.',
  'error.push.too-large': 'Laporan dan gambarnya lebih dari {limit}.',
  'error.push.unreadable':
    'Ini bukan laporan yang dapat dibaca versi Cardproof ini. Kirim dengan versi yang dijalankan server.',
  'error.push.picture': 'Salah satu gambar tidak ada, atau bukan thumbnail JPEG dari kartu.',
  'error.push.other-content': 'Laporan lain sudah dikirim dengan Idempotency-Key ini.',
  'error.image.empty': 'Pilih file gambar dulu.',
  'error.image.too-many-bytes': 'Ukuran file gambar ini lebih dari {limit}. Pilih yang lebih kecil.',
  'error.image.not-a-picture': 'File ini bukan gambar yang dapat dibuka.',
  'error.image.format-not-opened':
    'Gambar jenis ini tidak dapat dibuka di sini. Simpan sebagai JPEG, PNG, WebP, GIF, AVIF, TIFF, atau SVG.',
  'error.image.too-many-pixels':
    'Gambar ini lebih dari {megapixels, number} megapiksel, atau butuh terlalu banyak memori. Perkecil dulu.',
  'error.image.half':
    'Hanya sebagian gambar ini yang ada, atau gambarnya rusak. Simpan atau unggah lagi aslinya.',
  'error.image.too-heavy': 'Gambar ini tidak dapat dibuat cukup kecil.',
  'error.image.too-slow': 'Membuka gambar ini terlalu lama. Pilih yang lebih sederhana atau lebih kecil.',
  'error.image.broke': 'Ada yang rusak di pihak kami saat gambar dibuka. Coba lagi sebentar lagi.',
  'error.image.none-named':
    'Halaman ini tidak menyebut gambar yang dapat diambil. Unggah gambar sebagai gantinya.',
  'error.image.not-loaded': 'Gambar halaman tidak dapat diambil. Unggah gambarnya sebagai gantinya.',
  'error.image.gone': 'Gambar ini sudah tidak ada: disimpan selama satu jam. Buat lagi.',
  'error.short-link.not-set': 'Tidak ada layanan tautan pendek yang diatur di server ini.',
  'error.short-link.not-reached': '{host} tidak dapat dihubungi. Tautan panjangnya tetap berfungsi.',
  'error.short-link.too-slow':
    '{host} tidak merespons tepat waktu. Tautan pendeknya mungkin tetap ada di sana.',
  'error.short-link.key-refused': '{host} menolak kunci server ini. Pengelolanya perlu memperbaruinya.',
  'error.short-link.too-many': '{host} tidak menerima tautan lagi untuk sementara. Coba lagi nanti.',
  'error.short-link.refused': '{host} tidak membuat tautan pendek dari yang ini (status {status}).',
  'error.short-link.no-link':
    '{host} merespons tanpa tautan pendek. Pengelola server ini perlu memeriksa setelannya.',
  'error.text.title-too-long': 'Judul lebih dari {max, number} karakter tidak dapat disimpan. Perpendek.',
  'error.text.description-too-long':
    'Deskripsi lebih dari {max, number} karakter tidak dapat disimpan. Perpendek.',
  'error.text.nothing': 'Tidak ada yang dapat disimpan: tulis judul atau deskripsi dulu.',
  'error.text.page-not-read': 'Halaman tidak dapat dibaca sekali lagi. Coba lagi sebentar lagi.',
  'error.model.off': 'Tidak ada model bahasa yang diatur di server ini.',
  'error.model.key':
    '{host} tidak menerima kunci server ini. Pengelola server perlu memeriksa CARDPROOF_MODEL_KEY.',
  'error.model.too-many':
    '{host} tidak menerima permintaan lagi untuk saat ini, atau kreditnya habis. Coba lagi nanti.',
  'error.model.too-slow': '{host} terlalu lama menjawab. Coba lagi sebentar lagi.',
  'error.model.unreachable': '{host} tidak dapat dihubungi. Coba lagi sebentar lagi.',
  'error.model.failed':
    '{host} menjawab dengan kesalahan. Pengelola server ini perlu memeriksa pengaturannya.',
  'error.model.unreadable': 'Jawaban {host} tidak dapat dibaca sebagai saran. Coba lagi.',
  'error.session-expired': 'Sesi Anda sudah berakhir. Muat ulang halaman, lalu coba lagi.',
  'error.other-site': 'Permintaan ini datang dari situs lain.',
  'error.no-report-yet': 'Pemindaian ini belum memiliki laporan.',
  'error.no-report-to-compare': 'Salah satu dari kedua pemindaian tidak memiliki laporan.',
  'error.too-many-observations':
    'Satu laporan menyimpan maksimal {max, number}. Tarik salah satu untuk menambah yang lain.',
  'error.too-many-links':
    'Satu laporan memiliki maksimal {max, number} tautan. Pindai alamatnya lagi untuk membagikannya sekali lagi.',
  'error.other-version': 'Laporan ini ditulis oleh versi Cardproof lain dan tidak dapat ditampilkan di sini.',
  'error.rate-limited': 'Batasnya {perMinute, number} per menit. Coba lagi dalam {seconds, number} detik.',
  'error.busy': 'Saat ini banyak tautan sedang dipindai. Coba lagi sebentar lagi.',
  'error.too-many-drawings': 'Terlalu banyak gambar sedang dibuat. Coba lagi sebentar lagi.',
  'error.starting-or-stopping': 'Layanan sedang dimulai atau dihentikan. Coba lagi sebentar lagi.',
  'error.internal': 'Ada yang rusak di pihak kami. Kejadiannya sudah dicatat; silakan coba lagi.',
  'error.disk-full':
    'Disk server ini penuh, jadi tidak ada yang dapat disimpan. Pengelola server perlu mengosongkan ruang.',
  'error.scan-broke': 'Ada yang rusak di pihak kami. Tautan Anda tidak diperiksa. Coba lagi sebentar lagi.',
  'error.scan-not-started': 'Pemindaian tidak dimulai. Coba lagi sebentar lagi.',
  'error.interrupted.cancelled': 'Anda membatalkan pemindaian ini. Jalankan lagi kapan pun Anda mau.',
  'error.interrupted.server-stopped': 'Server berhenti selagi pemindaian ini berjalan. Jalankan lagi.',
  'error.interrupted.overdue': 'Pemindaian tidak selesai tepat waktu, jadi dihentikan. Jalankan lagi.',
  'error.interrupted.broke':
    'Ada yang rusak di pihak kami selagi tautan ini dinilai. Tidak ada yang diketahui tentang halaman ini. Jalankan lagi.',
  'error.interrupted.disk-full':
    'Disk server ini penuh, jadi laporannya tidak dapat disimpan. Pengelola server perlu mengosongkan ruang; setelah itu jalankan lagi pemindaiannya.',
})
