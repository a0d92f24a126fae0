/** Failures: images that did not become a picture. */
export const imageFailures = {
  'failure.image-undecodable.title': 'Gambar tidak dapat didekode',
  'failure.image-undecodable.clause': 'byte-nya bukan gambar yang dapat didekode',
  'failure.image-undecodable.sentence': 'Byte di alamat gambar bukan gambar yang dapat didekode.',
  'failure.image-undecodable.advice': 'Ekspor ulang gambar sebagai JPEG atau PNG, lalu unggah kembali.',
  'failure.image-undecodable.developer':
    'Tidak ada dekoder yang menerima byte ini: rusak, terpotong, atau sama sekali bukan gambar.',

  'failure.image-decode-out-of-memory.title': 'Gambar butuh terlalu banyak memori untuk didekode di sini',
  'failure.image-decode-out-of-memory.clause': 'gambarnya butuh terlalu banyak memori untuk didekode di sini',
  'failure.image-decode-out-of-memory.sentence':
    'Gambar ini butuh terlalu banyak memori untuk didekode di sini.',
  'failure.image-decode-out-of-memory.advice':
    'Ekspor gambar pada 1200 × 630 px; kartu tidak membutuhkan lebih, dan gambarnya juga bisa didekode di sini.',
  'failure.image-decode-out-of-memory.developer':
    'Dekoder berjalan sebagai proses tersendiri; proses itu dihentikan saat memorinya melewati batas kami.',

  'failure.image-decode-timed-out.title': 'Gambar terlalu lama didekode di sini',
  'failure.image-decode-timed-out.clause': 'gambarnya terlalu lama didekode di sini',
  'failure.image-decode-timed-out.sentence': 'Gambar ini terlalu lama didekode di sini.',
  'failure.image-decode-timed-out.advice':
    'Ekspor gambar pada 1200 × 630 px; kartu tidak membutuhkan lebih, dan gambarnya juga bisa didekode di sini.',
  'failure.image-decode-timed-out.developer':
    'Dekoder berjalan sebagai proses tersendiri; proses itu dihentikan saat waktu kami untuk satu gambar habis.',

  'failure.image-decoder-failed.title': 'Dekoder kami gagal memproses gambar',
  'failure.image-decoder-failed.clause': 'dekoder kami gagal memproses gambarnya',
  'failure.image-decoder-failed.sentence': 'Dekoder kami gagal memproses gambar ini.',
  'failure.image-decoder-failed.advice':
    'Coba lagi. Jika masih gagal, ekspor ulang gambar sebagai JPEG atau PNG, lalu unggah.',
  'failure.image-decoder-failed.developer':
    'Dekoder berjalan sebagai proses tersendiri; proses itu tidak mulai, berhenti di tengah, atau mengembalikan sesuatu yang bukan gambar.',

  'failure.image-format-not-decoded.title': 'Format gambar tidak didekode di sini',
  'failure.image-format-not-decoded.clause': 'format gambarnya tidak didekode di sini',
  'failure.image-format-not-decoded.sentence': 'Format gambar ini tidak didekode di sini.',
  'failure.image-format-not-decoded.advice': 'Ekspor gambar sebagai JPEG atau PNG.',
  'failure.image-format-not-decoded.developer':
    'Byte pertama menyebut formatnya; di sini hanya JPEG, PNG, WebP, GIF, dan AVIF yang didekode.',

  'failure.image-too-large-to-read.title': 'Gambar terlalu besar untuk dibaca di sini',
  'failure.image-too-large-to-read.clause': 'gambarnya terlalu besar untuk dibaca di sini',
  'failure.image-too-large-to-read.sentence': 'Gambar ini terlalu besar untuk dibaca sampai akhir di sini.',
  'failure.image-too-large-to-read.advice':
    'Ekspor gambar pada 1200 × 630 px sebagai JPEG; kartu tidak membutuhkan lebih.',
  'failure.image-too-large-to-read.developer':
    'Pembacaan berhenti di batas kami untuk satu gambar, atau tidak dimulai karena panjang yang diumumkan sudah melewatinya.',

  'failure.image-too-many-pixels.title': 'Piksel gambar terlalu banyak untuk didekode di sini',
  'failure.image-too-many-pixels.clause': 'piksel gambarnya terlalu banyak untuk didekode di sini',
  'failure.image-too-many-pixels.sentence': 'Piksel gambar ini terlalu banyak untuk didekode di sini.',
  'failure.image-too-many-pixels.advice':
    'Ekspor gambar pada 1200 × 630 px; kartu tidak membutuhkan lebih, dan gambarnya juga bisa didekode di sini.',
  'failure.image-too-many-pixels.developer':
    'Header menyebut lebih banyak piksel daripada yang didekode di sini, jadi tidak ada piksel yang dibaca.',
} as const
