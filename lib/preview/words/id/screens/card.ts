/** What the drawing of a card shows, for people who cannot see it. */

export const card = {
  'card.shows.landscape':
    '{app} di {device}: kartu dengan {size, select, none {gambar} other {gambar {size}}} di bagian atas; {lines}. Di bawahnya ada pesan {message}.',
  'card.shows.square':
    '{app} di {device}: kartu lebih sempit dengan {size, select, none {gambar} other {gambar {size}}} di bagian atas, dipangkas menjadi persegi; {lines}. Di bawahnya ada pesan {message}.',
  'card.shows.thumbnail':
    '{app} di {device}: kartu kecil dengan {size, select, none {gambar} other {gambar {size}}} sebagai thumbnail di {side, select, right {kanan} other {kiri}}; {lines}. Di bawahnya ada pesan {message}.',
  'card.shows.text': '{app} di {device}: kartu tanpa gambar; {lines}. Di bawahnya ada pesan {message}.',
  'card.shows.none': '{app} di {device}: tanpa kartu, hanya tautan {message}.',
  'card.before-sending':
    'Sebelum dikirim, {app} di {device} menampilkan {picture, select, yes {gambar kecil dan } other {}}baris berikut di atas kolom pesan: {lines}.',
  'card.before-sending.none':
    'Sebelum dikirim, {app} di {device} tidak menampilkan kartu di atas kolom pesan, hanya pesan {message}.',
  'card.size': '{width, number, ::group-off} × {height, number, ::group-off} px',
  // the picture, and what of it is left out
  'card.crop.nothing': 'Gambar ditampilkan utuh: {size}.',
  'card.crop.sides':
    '{app} menampilkan {kept} dari {size}: {left, number} px terpangkas di kiri dan {right, number} px di kanan.',
  'card.crop.ends':
    '{app} menampilkan {kept} dari {size}: {top, number} px terpangkas di atas dan {bottom, number} px di bawah.',
  'card.crop.all-around':
    '{app} menampilkan {kept} dari {size}: {left, number} px terpangkas di kiri, {right, number} px di kanan, {top, number} px di atas, dan {bottom, number} px di bawah.',
  // the lines under it
  'card.lines': '{title}, {description}{hasHost, select, yes {, baris terakhir {host}} other {}}',
  'card.line.title': 'judul “{text}”',
  'card.line.no-title': 'tanpa judul',
  'card.line.description': 'deskripsi “{text}”',
  'card.line.no-description': 'tanpa deskripsi',
} as const
