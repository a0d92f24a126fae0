/** The pages that explain the rules. */

export const help = {
  'help.rules': 'Aturan',
  'help.all-rules': 'Semua aturan',
  'help.rules-title': 'Apa yang diperiksa pada tautan sebelum dikirim',
  'help.rules-description': 'Setiap aturan untuk kartu {app}, asalnya, dan cara memenuhinya.',
  'help.rules-lead':
    'Apa yang dilihat Cardproof, dan mengapa. Setiap aturan menyebut sumbernya: Meta, apa yang teramati pada aplikasi {app}, atau panduan yang diterbitkan. Jika tidak sejalan, aturan mengatakannya. Lihat juga: {cards} dan {score}.',
  'help.rule-title': '{rule}: yang diminta {app}',
  'help.group.page': 'Halaman',
  'help.group.text': 'Judul dan deskripsi',
  'help.group.image': 'Gambar',
  'help.picture': 'Aturan ini pada kartu',
  'help.with-fault': 'Dengan kesalahan',
  'help.without-fault': 'Tanpa kesalahan',
  'help.on-no-card':
    'Kesalahan ini tidak tampak pada kartu mana pun yang digambar {app} saat ini; teks di bawah menjelaskan mengapa ini diperiksa.',
  'help.how-to-fix': 'Cara memperbaiki',
  'help.for-developers': 'Untuk pengembang',
  'help.sources': 'Sumber',
  'help.sources-without-address':
    'Sumber tanpa tautan adalah dokumen tanpa alamat publik, atau apa yang teramati pada aplikasi.',
  // how the score works
  'help.score': 'Cara kerja skor',
  'help.score-title': 'Cara skor kartu {app} dihitung',
  'help.score-description':
    'Apa yang dilihat orang menentukan rentangnya; sisanya menggeser skor di dalamnya.',
  'help.score-lead':
    'Apa yang akan dilihat orang menentukan rentangnya. Semua yang lain menggeser skor di dalam rentang itu, jadi halaman dengan kartu yang baik tidak pernah di bawah halaman tanpa kartu.',
  'help.score.range': '{from, number} sampai {to, number}',
  'help.score.band.large': 'Kartu dengan gambar besarnya',
  'help.score.band.small': 'Kartu dengan gambar kecil',
  'help.score.band.text': 'Kartu berisi teks saja',
  'help.score.band.link': 'Tanpa kartu: tautan saja',
  'help.score.risk':
    'Yang dapat menghilangkan kartu di sebagian ponsel atau server mengurangi {fail, number} poin; yang mungkin, {warn, number}.',
  'help.score.text':
    'Judul atau deskripsi yang terlihat terpotong, tidak ada, atau rusak mengurangi {fail, number} poin; yang sekadar lemah, {warn, number}.',
  'help.score.polish':
    'Hal kecil mengurangi {each, plural, other {# poin}} masing-masing dan paling banyak {max, number} seluruhnya: tidak ada yang melihatnya dalam obrolan.',
  'help.score.not-read': 'Halaman yang sama sekali tidak dapat dibaca kehilangan {points, number} poin lagi.',
  'help.score.unknown': 'Jika tidak diketahui apa yang dilihat orang, tidak ada skor.',
  'help.folklore': 'Sering dikatakan, tetapi tidak benar',
} as const
