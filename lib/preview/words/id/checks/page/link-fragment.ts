/** The words of the check on the part of a link after #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: 'Tampilan sebelum #',
  marketer:
    'Bagian tautan setelah # tidak pernah sampai ke server. Halaman yang hanya berbeda di sana mendapat satu kartu yang sama: kartu halaman dengan alamat sebelum #.',
  developer:
    'Fragmen bukan bagian dari permintaan. Karena itu, aplikasi yang menaruh rutenya di sana memiliki satu head untuk semua tampilan, dan server atau prerenderer tidak dapat membedakannya.',
  howToFix: [
    'Beri setiap tampilan alamat dengan jalur atau query: createWebHistory di Vue Router, createBrowserRouter di React Router, PathLocationStrategy di Angular, bukan varian hash-nya.',
    'Atur agar server merespons jalur itu dengan tag setiap tampilan, atau prerender.',
    'Pastikan tautan lama tetap berfungsi: skrip di beranda dapat meneruskan #/view ke /view. Itu membantu pembaca, bukan pratinjau.',
  ],
  outcomes: {
    'seen-by-server': {
      title: 'Tautan menyebut halamannya di tempat yang terlihat server',
      summary: 'Tidak ada bagian setelah # di tautan ini yang menyebut halaman.',
    },
    'after-hash': {
      title: 'Tampilan disebut setelah #, yang tidak dilihat server mana pun',
      summary:
        '{route} tetap di browser: {app} meminta {url} dan menampilkan kartu halaman itu. Setiap tautan yang hanya berbeda setelah # mendapat kartu yang sama ini.',
    },
  },
  fixes: {
    'use-a-path':
      'Sebut halaman di jalur atau query tautan, dan atur agar server mengirim tag-nya di alamat itu.',
  },
})
