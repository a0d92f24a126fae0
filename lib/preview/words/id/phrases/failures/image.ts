/** Failures: images that did not become a picture. */
export const imageFailures = {
  'failure.image-undecodable.title': 'Gambar tidak dapat didekode',
  'failure.image-undecodable.clause': 'bitanya bukan gambar yang dapat didekode',
  'failure.image-undecodable.sentence': 'Bita di alamat gambar bukan gambar yang dapat didekode.',
  'failure.image-undecodable.advice': 'Ekspor gambar lagi sebagai JPEG atau PNG dan unggah ulang.',
  'failure.image-undecodable.developer':
    'Tidak ada dekoder yang menerima bitanya: rusak, terpotong, atau bukan gambar.',

  'failure.image-decode-out-of-memory.title':
    'Gambar memerlukan terlalu banyak memori untuk didekode di sini',
  'failure.image-decode-out-of-memory.clause':
    'gambar memerlukan terlalu banyak memori untuk didekode di sini',
  'failure.image-decode-out-of-memory.sentence':
    'Gambar memerlukan terlalu banyak memori untuk didekode di sini.',
  'failure.image-decode-out-of-memory.advice':
    'Ekspor gambar pada 1200 × 630 px; kartu tidak perlu lebih, dan dengan begitu dapat didekode di sini juga.',
  'failure.image-decode-out-of-memory.developer':
    'Dekoder adalah proses tersendiri; dihentikan saat memorinya melewati batas kami.',

  'failure.image-decode-timed-out.title': 'Gambar terlalu lama didekode di sini',
  'failure.image-decode-timed-out.clause': 'gambar terlalu lama didekode di sini',
  'failure.image-decode-timed-out.sentence': 'Gambar terlalu lama didekode di sini.',
  'failure.image-decode-timed-out.advice':
    'Ekspor gambar pada 1200 × 630 px; kartu tidak perlu lebih, dan dengan begitu dapat didekode di sini juga.',
  'failure.image-decode-timed-out.developer':
    'Dekoder adalah proses tersendiri; dihentikan saat waktu kami untuk satu gambar habis.',

  'failure.image-decoder-failed.title': 'Dekoder kami gagal pada gambar ini',
  'failure.image-decoder-failed.clause': 'dekoder kami gagal pada gambar ini',
  'failure.image-decoder-failed.sentence': 'Dekoder kami gagal pada gambar ini.',
  'failure.image-decoder-failed.advice':
    'Coba lagi. Jika gagal lagi, ekspor gambar kembali sebagai JPEG atau PNG dan unggah.',
  'failure.image-decoder-failed.developer':
    'Dekoder adalah proses tersendiri; tidak mulai, berhenti di tengah, atau mengembalikan sesuatu yang bukan gambar.',

  'failure.image-format-not-decoded.title': 'Format gambarnya tidak didekode di sini',
  'failure.image-format-not-decoded.clause': 'format gambarnya tidak didekode di sini',
  'failure.image-format-not-decoded.sentence': 'Format gambarnya tidak didekode di sini.',
  'failure.image-format-not-decoded.advice': 'Ekspor gambar sebagai JPEG atau PNG.',
  'failure.image-format-not-decoded.developer':
    'Bita pertama menyebut formatnya; hanya JPEG, PNG, WebP, GIF, dan AVIF yang didekode di sini.',

  'failure.image-too-large-to-read.title': 'Gambar terlalu besar untuk dibaca di sini',
  'failure.image-too-large-to-read.clause': 'gambar terlalu besar untuk dibaca di sini',
  'failure.image-too-large-to-read.sentence': 'Gambar terlalu besar untuk dibaca sampai akhir di sini.',
  'failure.image-too-large-to-read.advice':
    'Ekspor gambar pada 1200 × 630 px sebagai JPEG; kartu tidak perlu lebih.',
  'failure.image-too-large-to-read.developer':
    'Pembacaan berhenti di batas kami untuk satu gambar, atau tidak dimulai karena panjang yang diumumkan melampauinya.',

  'failure.image-too-many-pixels.title': 'Piksel gambar terlalu banyak untuk didekode di sini',
  'failure.image-too-many-pixels.clause': 'piksel gambar terlalu banyak untuk didekode di sini',
  'failure.image-too-many-pixels.sentence': 'Piksel gambar terlalu banyak untuk didekode di sini.',
  'failure.image-too-many-pixels.advice':
    'Ekspor gambar pada 1200 × 630 px; kartu tidak perlu lebih, dan dengan begitu dapat didekode di sini juga.',
  'failure.image-too-many-pixels.developer':
    'Header mengumumkan lebih banyak piksel daripada yang didekode di sini, jadi tidak ada piksel yang dibaca.',
} as const
