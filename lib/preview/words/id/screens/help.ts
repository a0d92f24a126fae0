/** The pages that explain the rules. */

export const help = {
  'help.rules': 'Aturan',
  'help.all-rules': 'Semua aturan',
  'help.rules-title': 'Yang diperiksa pada tautan sebelum dikirim',
  'help.rules-description': 'Semua aturan kartu {app}, asalnya, dan cara memperbaikinya.',
  'help.rules-lead':
    'Apa yang dilihat Cardproof, dan alasannya. Setiap aturan menyebut sumbernya: Meta, pengamatan pada klien {app}, atau panduan publik. Jika sumber-sumber itu tidak sejalan, aturannya menyebutkan hal itu. Lihat juga: {cards} dan {score}.',
  'help.rule-title': '{rule}: apa yang diminta {app}',
  'help.group.page': 'Halaman',
  'help.group.text': 'Judul dan deskripsi',
  'help.group.image': 'Gambar',
  'help.picture': 'Aturan ini pada kartu',
  'help.with-fault': 'Dengan kesalahan',
  'help.without-fault': 'Tanpa kesalahan',
  'help.on-no-card':
    'Kesalahan ini tidak terlihat pada kartu {app} mana pun saat ini; teks di bawah menjelaskan mengapa tetap diperiksa.',
  'help.how-to-fix': 'Cara memperbaikinya',
  'help.for-developers': 'Untuk developer',
  'help.sources': 'Sumber',
  'help.sources-without-address':
    'Sumber tanpa tautan adalah dokumen tanpa alamat publik, atau hasil pengamatan pada klien.',
  // how the score works
  'help.score': 'Cara kerja skor',
  'help.score-title': 'Cara menghitung skor kartu {app}',
  'help.score-description':
    'Yang dilihat orang menentukan rentang skor; sisanya menggeser skor di dalam rentang itu.',
  'help.score-lead':
    'Apa yang akan dilihat orang menentukan rentang skornya. Hal lain hanya menggeser skor di dalam rentang itu, jadi halaman dengan kartu yang baik tidak pernah mendapat skor di bawah halaman tanpa kartu.',
  'help.score.range': '{from, number} sampai {to, number}',
  'help.score.band.large': 'Kartu dengan gambar besar',
  'help.score.band.small': 'Kartu dengan gambar kecil',
  'help.score.band.text': 'Kartu berisi teks saja',
  'help.score.band.link': 'Tanpa kartu: hanya tautan',
  'help.score.risk':
    'Hal yang dapat menghilangkan kartu di sebagian ponsel atau server mengurangi {fail, number} poin; yang baru berpotensi, {warn, number} poin.',
  'help.score.text':
    'Judul atau deskripsi yang tampak terpotong, hilang, atau rusak mengurangi {fail, number} poin; yang sekadar kurang baik, {warn, number} poin.',
  'help.score.polish':
    'Penyempurnaan kecil mengurangi masing-masing {each, number} poin dan paling banyak {max, number} poin seluruhnya: tidak ada yang melihatnya di chat.',
  'help.score.not-read': 'Halaman yang sama sekali tidak dapat dibaca kehilangan {points, number} poin lagi.',
  'help.score.unknown': 'Jika tidak diketahui apa yang dilihat orang, tidak ada skor.',
  'help.folklore': 'Sering dikatakan, tetapi tidak benar',
} as const
