/** What is shown where there is nothing to show. */

export const states = {
  'states.nothing': 'Tidak ada apa-apa di alamat ini',
  'states.nothing-short': 'Tidak ada apa-apa di sini',
  'states.nothing-why':
    'Mungkin alamatnya salah ketik. Laporan hanya terbuka di browser yang membuatnya, dan tautan berbagi berhenti berfungsi setelah dicabut atau kedaluwarsa: mintalah tautan baru kepada pengirimnya.',
  'states.no-card': 'Tidak ada kartu untuk ditampilkan',
  'states.no-card-why':
    'Apa yang akan digambar {app} tidak dapat ditentukan, karena halamannya sendiri tidak dibaca.',
} as const
