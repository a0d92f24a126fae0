/** The words of the check on the page's speed. */
import type { pageFast as check } from '../../../../judge/checks/page/page-fast'
import { checkWords } from '../../../typed'

export const pageFast = checkWords<typeof check>()({
  name: 'Kecepatan halaman',
  marketer:
    'Halaman sebaiknya merespons dalam 2 detik. Orang mengirim pesan sebelum pratinjau lambat termuat.',
  developer:
    'Waktu dari permintaan pertama, termasuk pengalihan, sampai </head> tiba: paling lama 2 s itu baik, sampai 3 s peringatan, di atas 3 s kesalahan. Android menyerah setelah 10 s; Web menunggu ponsel 7 s.',
  howToFix: [
    'Lihat bita pertama: bila sebagian besar waktu berlalu sebelumnya, server lambat; bila setelahnya, head berat.',
    'Taruh HTML halaman publik di cache dekat pembaca. Cloudflare: Cache Rule dengan “Eligible for cache” untuk halaman tanpa cookie. nginx: proxy_cache atau fastcgi_cache dengan umur satu menit sudah cukup.',
    'WordPress: cache halaman (WP Super Cache, LiteSpeed, WP Rocket), PHP 8 dengan OPcache, dan lebih sedikit plugin yang mengkueri setiap permintaan.',
    'Next.js: utamakan perenderan statis atau revalidate daripada force-dynamic, dan jangan menunggu data lambat di generateMetadata. Cold start serverless menimpa justru pengunjung ini.',
    'Setiap pengalihan makan satu perjalanan pulang-pergi; bagikan alamat akhir.',
  ],
  outcomes: {
    'timed-out': {
      title: '{problem}',
      summary:
        '{app} akan menampilkan tautan saja: ia menunggu {limit}, dan halaman tidak tiba dalam waktu itu.',
      detail: '{because}',
    },
    'not-measured': { title: 'Waktu respons tidak dapat diukur', summary: '{because}' },
    'not-the-page': {
      title: 'Waktu respons tidak dapat diukur',
      summary: 'Respons yang datang setelah {time} bukan halamannya, jadi kecepatan halaman tidak diketahui.',
    },
    'broke-off': {
      title: 'Waktu respons tidak dapat diukur',
      summary: 'Respons putus setelah {time}, sebelum head lengkap.',
    },
    fast: {
      title: 'Halamannya cepat',
      summary: 'Head lengkap setelah {time}; sampai {limit} itu baik.',
    },
    'a-little-slow': {
      title: 'Halaman agak lambat',
      summary:
        'Yang mengirim cepat mengirim tautan tanpa kartu: head {head, select, complete {lengkap} other {belum lengkap}} setelah {time}, dan sampai {limit} itu baik.',
    },
    'client-gives-up': {
      title: 'Halaman terlalu lambat',
      summary:
        '{app} akan menampilkan tautan saja: ia menyerah setelah {limit}, dan head {head, select, complete {baru lengkap setelah {time}} other {belum lengkap saat itu}}.',
      detail:
        '{patience, select, less {{app} {client} menunggu ponsel {waits} lalu menggambar kartu berisi host dan alamat saja.} other {}}',
    },
    'too-slow': {
      title: 'Halaman terlalu lambat',
      summary:
        'Banyak pesan akan keluar tanpa kartu: head {head, select, complete {lengkap} other {belum lengkap}} setelah {time}, dan panduan yang diterbitkan mengatakan pratinjau dilewati di atas {limit}.',
      detail:
        '{patience, select, less {{app} {client} menunggu ponsel {waits} lalu menggambar kartu berisi host dan alamat saja.} other {{client} sendiri menunggu {waits}, jadi pengirim yang sabar mungkin masih melihat kartunya.}}',
    },
  },
  fixes: {
    'respond-faster': 'Buat server merespons dalam {limit}, idealnya dari cache.',
    'serve-from-cache':
      'Bita pertama datang setelah {firstByte}: sebagian besar waktu habis di server. Sajikan halaman dari cache.',
    'shrink-head':
      'Sebagian besar waktu berlalu setelah bita pertama: perkecil head dan kirim sekaligus, sebelum apa pun yang harus dihitung.',
  },
})
