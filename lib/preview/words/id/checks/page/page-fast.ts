/** The words of the check on the page's speed. */
import type { pageFast as check } from '../../../../judge/checks/page/page-fast'
import { checkWords } from '../../../typed'

export const pageFast = checkWords<typeof check>()({
  name: 'Kecepatan halaman',
  marketer:
    'Halaman sebaiknya merespons dalam 2 detik. Orang sudah mengirim pesan sebelum pratinjau yang lambat selesai dimuat.',
  developer:
    'Waktu dari permintaan pertama, termasuk pengalihan, sampai </head> diterima: paling lama 2 detik itu baik, sampai 3 detik peringatan, di atas 3 detik kesalahan. Android menyerah setelah 10 detik; Web menunggu ponsel selama 7 detik.',
  howToFix: [
    'Perhatikan byte pertama: jika sebagian besar waktu habis sebelum itu, servernya lambat; jika setelah itu, head-nya berat.',
    'Simpan HTML halaman publik di cache yang dekat dengan pembaca. Cloudflare: Cache Rule dengan “Eligible for cache” untuk halaman tanpa cookie. nginx: proxy_cache atau fastcgi_cache dengan masa simpan satu menit sudah cukup.',
    'WordPress: cache halaman (WP Super Cache, LiteSpeed, WP Rocket), PHP 8 dengan OPcache, dan lebih sedikit plugin yang menjalankan kueri di setiap permintaan.',
    'Next.js: utamakan rendering statis atau revalidate daripada force-dynamic, dan jangan menunggu data lambat di generateMetadata. Cold start serverless menimpa persis satu pengunjung ini.',
    'Setiap pengalihan menambah satu perjalanan bolak-balik; bagikan alamat akhirnya.',
  ],
  outcomes: {
    'timed-out': {
      title: '{problem}',
      summary:
        '{app} hanya akan menampilkan tautannya: {app} menunggu {limit}, dan halaman tidak datang dalam waktu itu.',
      detail: '{because}',
    },
    'not-measured': { title: 'Waktu respons tidak dapat diukur', summary: '{because}' },
    'not-the-page': {
      title: 'Waktu respons tidak dapat diukur',
      summary:
        'Respons yang datang setelah {time} bukan halaman itu sendiri, jadi kecepatan halamannya tidak diketahui.',
    },
    'broke-off': {
      title: 'Waktu respons tidak dapat diukur',
      summary: 'Respons terputus setelah {time}, sebelum head lengkap.',
    },
    fast: {
      title: 'Halaman cepat',
      summary: 'Head lengkap setelah {time}; sampai {limit} tergolong baik.',
    },
    'a-little-slow': {
      title: 'Halaman agak lambat',
      summary:
        'Orang yang cepat mengirim akan mengirim tautan tanpa kartu: head {head, select, complete {baru lengkap} other {belum lengkap}} setelah {time}, sedangkan yang baik sampai {limit}.',
    },
    'client-gives-up': {
      title: 'Halaman terlalu lambat',
      summary:
        '{app} hanya akan menampilkan tautannya: {app} menyerah setelah {limit}, dan head {head, select, complete {baru lengkap setelah {time}} other {saat itu belum lengkap}}.',
      detail:
        '{patience, select, less {{app} {client} menunggu ponsel selama {waits}, lalu menggambar kartu yang hanya berisi host dan alamat.} other {}}',
    },
    'too-slow': {
      title: 'Halaman terlalu lambat',
      summary:
        'Banyak pesan akan terkirim tanpa kartu: head {head, select, complete {baru lengkap} other {belum lengkap}} setelah {time}, dan menurut panduan publik pratinjau dilewati jika lebih dari {limit}.',
      detail:
        '{patience, select, less {{app} {client} menunggu ponsel selama {waits}, lalu menggambar kartu yang hanya berisi host dan alamat.} other {{client} sendiri menunggu {waits}, jadi pengirim yang sabar mungkin masih melihat kartunya.}}',
    },
  },
  fixes: {
    'respond-faster': 'Atur agar server merespons dalam {limit}, sebaiknya dari cache.',
    'serve-from-cache':
      'Byte pertama datang setelah {firstByte}: sebagian besar waktu habis di server. Sajikan halaman dari cache.',
    'shrink-head':
      'Sebagian besar waktu habis setelah byte pertama: perkecil head dan kirim sekaligus, sebelum apa pun yang harus dihitung.',
  },
})
