/** Saying what one’s own phone showed, and the counts of what people said. */

export const phone = {
  'phone.title': 'Apa yang tampil di ponsel Anda?',
  'phone.link': 'Beri tahu apa yang tampil di ponsel Anda',
  'phone.lead':
    'Kirim tautan ke diri sendiri, lihat pesannya, lalu beri tahu apa yang tampil. Ini disimpan bersama laporan ini, hanya untuk Anda; hanya jumlahnya yang menunjukkan kepada kami aturan mana yang keliru.',
  'phone.where': 'Tempat Anda melihatnya',
  'phone.what': 'Yang tampil',
  'phone.predicted': 'Perkiraan: {seen}',
  'phone.seen.large': 'Gambar besar',
  'phone.seen.small': 'Gambar kecil',
  'phone.seen.text': 'Teks tanpa gambar',
  'phone.seen.nothing': 'Hanya tautan',
  'phone.note': 'Hal lain',
  'phone.note-hint': 'Opsional, paling panjang 280 karakter: misalnya jenis ponsel atau versi aplikasi.',
  'phone.screenshot': 'Tangkapan layar pesan',
  'phone.screenshot-hint':
    'Opsional. JPEG, PNG, atau WebP, maksimal {limit}. Potong sampai hanya pesannya: seluruh berkas akan dikirim. Yang disimpan adalah salinan tanpa lokasi, waktu, dan perangkat; hanya Anda yang dapat membukanya, dan salinan itu dihapus bersama pemindaian.',
  'phone.crop-top': 'Potong bagian atas: {percent, number} %',
  'phone.crop-bottom': 'Potong bagian bawah: {percent, number} %',
  'phone.crop-hint': 'Hanya sisanya yang dikirim.',
  'phone.keep': 'Simpan',
  'phone.kept': 'Yang terlihat sejauh ini',
  'phone.agrees': '{where}: {seen}, sesuai perkiraan.',
  'phone.differs': '{where}: {seen}. Perkiraan: {predicted}.',
  'phone.alt': 'Tangkapan layar Anda',
  'phone.remove': 'Tarik kembali',
  'phone.thanks.agrees': 'Terima kasih. Ponsel Anda menampilkan yang diperkirakan.',
  'phone.thanks.differs':
    'Terima kasih. Perbedaan ini dihitung bersama aturan di baliknya. Alasan yang biasa:',
  'phone.reason.cache':
    'Ponsel masih menyimpan kartu lama. Kirim tautan yang diambil ulang oleh ponsel, di bawah.',
  'phone.reason.network':
    'Koneksinya lambat. Kartu dibuat oleh ponsel pengirim dalam hitungan detik: tunggu kartunya sebelum menekan kirim.',
  'phone.reason.surface':
    'Pesan dikirim dari aplikasi lain, bukan yang dipilih. Kartu dibuat di tempat pesan dikirim, bukan di tempat dibaca.',
  'phone.reason.version': 'Aplikasinya versi lama atau versi uji. Tulis versinya di catatan.',
  'phone.reason.page': 'Halaman sudah berubah sejak diperiksa. Periksa lagi.',
  'insights.title': 'Perkiraan dan kenyataan',
  'insights.lead':
    'Yang kata orang tampil di ponsel mereka, di samping perkiraan. Hanya jumlah: tanpa alamat dan tanpa orang.',
  'insights.none': 'Belum ada yang memberi tahu apa pun.',
  'insights.agreement': 'Seberapa sering ponsel sesuai',
  'insights.ruleset': 'Aturan',
  'insights.client': 'Klien',
  'insights.predicted': 'Perkiraan',
  'insights.seen': 'Terlihat',
  'insights.agreed': 'Sesuai',
  'insights.of': '{agreed, number} dari {total, number}',
  'insights.interval': 'dengan keyakinan 95 %: {low} sampai {high}',
  'insights.suspects': 'Aturan yang mungkin keliru',
  'insights.suspect': 'Penyebab',
  'insights.unexplained': 'Tidak ada aturan yang mendekati',
  'insights.count': 'Kali',
  'insights.csv': 'Unduh sebagai CSV',
} as const
