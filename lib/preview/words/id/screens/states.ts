/** What is shown where there is nothing to show. */

export const states = {
  'states.nothing': 'Tidak ada apa-apa di alamat ini',
  'states.nothing-short': 'Tidak ada apa-apa di sini',
  'states.nothing-why':
    'Alamatnya mungkin salah ketik. Laporan hanya terbuka di peramban yang membuatnya, dan tautan bagikan berhenti saat dicabut atau berakhir: minta yang baru kepada pengirimnya.',
  'states.no-card': 'Tidak ada kartu untuk ditampilkan',
  'states.no-card-why': 'Yang akan digambar {app} tidak dapat dipastikan, karena halamannya tidak dibaca.',
} as const
