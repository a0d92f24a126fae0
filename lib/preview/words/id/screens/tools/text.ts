/** Writing the title and the description of a card. */

export const text = {
  'text.title': 'Tuliskan teksnya',
  'text.lead':
    'Tulis judul dan deskripsi, lalu lihat di setiap kartu. Tidak ada yang berubah di halaman Anda.',
  'text.field-title': 'Judul',
  'text.field-description': 'Deskripsi',
  'text.candidates': 'Yang ditawarkan halaman',
  'text.heading': 'Judul utama',
  'text.paragraph': 'Paragraf pertama',
  'text.data': 'JSON-LD',
  'text.before': 'Sekarang',
  'text.after': 'Usulan',
  'text.chars': '{n, number} karakter',
  'text.lost': '{surface} memotong {n, plural, other {# kata}}: {lost}',
  'text.shared': 'Tampilkan di tautan yang dibagikan',
  'text.keep': 'Simpan usulan',
  'text.drop': 'Hapus usulan',
  'text.tags': 'Tag untuk ditempel',
  'text.kept': 'Usulan disimpan.',
  'text.too-fast': 'Terlalu banyak permintaan. Tunggu satu menit lalu coba lagi.',
} as const
