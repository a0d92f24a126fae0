/** The words of the check on the image's speed. */
import type { imageFast as check } from '../../../../judge/checks/image/image-fast'
import { checkWords } from '../../../typed'

export const imageFast = checkWords<typeof check>()({
  name: 'Kecepatan gambar',
  marketer: 'Halaman dan gambar bersama seharusnya tiba dalam 7 detik.',
  developer:
    'Gambar diminta setelah head dibaca, jadi kedua waktu dijumlahkan. Meta mengharapkan pratinjau dalam 10 s; WhatsApp Web menunggu ponsel 7 s lalu menampilkan kartu berisi host dan alamat saja; Android sendiri menyerah setelah 20 s tanpa data.',
  howToFix: [
    'Sajikan gambar sebagai berkas statis dari CDN, dengan Cache-Control yang panjang.',
    'Gambar yang dihasilkan: buat saat halaman terbit, atau ambil sekali setelah terbit agar pembaca pertama tidak menunggu pembuatannya.',
    'Berkas yang lebih ringan lebih cepat: 1200 × 630 px sebagai JPEG berukuran 80 sampai 200 KB.',
  ],
  outcomes: {
    'not-loaded': {
      title: '{check}: tanpa hasil',
      summary: 'Gambar tidak termuat, jadi waktunya tidak diketahui.',
    },
    'not-read-to-end': {
      title: '{check}: tanpa hasil',
      summary: 'Gambar tidak dibaca sampai akhir, jadi waktunya tidak diketahui.',
    },
    'timed-out': {
      title: 'Gambar tidak tiba tepat waktu',
      summary: 'Kartu tanpa gambar: {because}.',
    },
    'too-late': {
      title: 'Gambar tiba terlalu lambat',
      summary:
        'Kebanyakan orang sudah mengirim pesan tanpanya: halaman dan gambar memerlukan {time}, dan Meta mengharapkan pratinjau dalam {limit}.',
    },
    late: {
      title: 'Gambar tiba terlambat',
      summary:
        '{app} {client} menunggu ponsel {limit}, dan halaman serta gambar memerlukan {time}: ia lalu menampilkan kartu berisi host dan alamat saja, tanpa teks atau gambar halaman. {lead} sendiri menunggu lebih lama (teramati).',
    },
    'in-time': {
      title: 'Gambar tiba tepat waktu',
      summary: 'Halaman dan gambar memerlukan {time}; sampai {limit} itu baik.',
    },
  },
  fixes: {
    'serve-static-file': 'Sajikan gambar sebagai berkas statis, idealnya dari CDN.',
    'prepare-image':
      'Sebagian besar waktu berlalu sebelum server mengirim bita pertama gambar ({time}), jadi berkas lebih ringan tidak akan menolong: gambar saat halaman terbit, dan simpan di cache.',
    'warm-up':
      'Gambar dibuat saat diminta: permintaan kedua memerlukan {second}. Buat saat halaman terbit, atau minta sekali tepat setelah terbit, dan simpan di cache.',
    'speed-up-image':
      'Sebagian besar waktu habis untuk gambar ({time}): sajikan berkas lebih ringan dari cache.',
    'speed-up-page': 'Sebagian besar waktu habis untuk halaman ({time}): sajikan halaman dari cache.',
  },
})
