/** The words of the check on the image's speed. */
import type { imageFast as check } from '../../../../judge/checks/image/image-fast'
import { checkWords } from '../../../typed'

export const imageFast = checkWords<typeof check>()({
  name: 'Kecepatan gambar',
  marketer: 'Halaman dan gambar sebaiknya sampai dalam 7 detik seluruhnya.',
  developer:
    'Gambar diminta setelah head dibaca, jadi kedua waktunya dijumlahkan. Meta mengharapkan pratinjau dalam 10 detik; WhatsApp Web menunggu ponsel selama 7 detik, lalu menampilkan kartu yang hanya berisi host dan alamat; Android sendiri menyerah setelah 20 detik tanpa data.',
  howToFix: [
    'Sajikan gambar sebagai file statis dari CDN, dengan Cache-Control yang panjang.',
    'Gambar yang dibuat otomatis: buat saat halaman diterbitkan, atau ambil satu kali setelah terbit agar pembaca pertama tidak menunggu proses rendering.',
    'File yang lebih kecil lebih cepat: 1200 × 630 px sebagai JPEG berukuran 80 sampai 200 KB.',
  ],
  outcomes: {
    'not-loaded': {
      title: '{check}: tidak dapat dipastikan',
      summary: 'Gambar tidak dimuat, jadi waktunya tidak diketahui.',
    },
    'not-read-to-end': {
      title: '{check}: tidak dapat dipastikan',
      summary: 'Gambar tidak dibaca sampai akhir, jadi waktunya tidak diketahui.',
    },
    'timed-out': {
      title: 'Gambar tidak datang tepat waktu',
      summary: 'Kartu tidak memiliki gambar: {because}.',
    },
    'too-late': {
      title: 'Gambar datang terlambat',
      summary:
        'Kebanyakan orang sudah mengirim pesan tanpa gambar itu: halaman dan gambar membutuhkan {time}, sedangkan Meta mengharapkan pratinjau dalam {limit}.',
    },
    late: {
      title: 'Gambar datang agak lambat',
      summary:
        '{app} {client} menunggu ponsel selama {limit}, sedangkan halaman dan gambar membutuhkan {time}: yang ditampilkan kemudian adalah kartu berisi host dan alamat saja, tanpa teks atau gambar halaman itu sendiri. {lead} sendiri menunggu lebih lama (menurut pengamatan).',
    },
    'in-time': {
      title: 'Gambar datang tepat waktu',
      summary: 'Halaman dan gambar membutuhkan {time}; sampai {limit} tergolong baik.',
    },
  },
  fixes: {
    'serve-static-file': 'Sajikan gambar sebagai file statis, sebaiknya dari CDN.',
    'prepare-image':
      'Sebagian besar waktu habis sebelum server mengirim byte pertama gambar ({time}), jadi file yang lebih kecil tidak akan membantu: buat gambarnya saat halaman diterbitkan, dan simpan di cache.',
    'warm-up':
      'Gambar dibuat saat diminta: permintaan kedua membutuhkan {second}. Buat gambarnya saat halaman diterbitkan, atau minta satu kali tepat setelah terbit, dan simpan di cache.',
    'speed-up-image':
      'Sebagian besar waktu habis untuk gambar ({time}): sajikan file yang lebih kecil dari cache.',
    'speed-up-page': 'Sebagian besar waktu habis untuk halaman ({time}): sajikan halaman dari cache.',
  },
})
