/** The words of the check on the part of a link after #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: 'Tampilan disebut sebelum #',
  marketer:
    'Yang mengikuti # dalam tautan tidak pernah sampai ke server. Halaman yang hanya berbeda di sana semuanya mendapat satu kartu: milik halaman yang alamatnya di depannya.',
  developer:
    'Fragmen bukan bagian permintaan. Aplikasi yang menaruh rutenya di sana karena itu punya satu head untuk semua tampilan, dan tidak ada yang dapat dilakukan server atau prarender untuk membedakannya.',
  howToFix: [
    'Beri tiap tampilan alamat dengan jalur atau kueri: Vue Router createWebHistory, React Router createBrowserRouter, Angular PathLocationStrategy alih-alih varian hash.',
    'Biarkan server merespons jalur itu dengan tag tiap tampilan, atau prarender.',
    'Jaga tautan lama tetap bekerja: skrip di halaman depan dapat meneruskan #/view ke /view. Itu menolong pembaca, bukan pratinjau.',
  ],
  outcomes: {
    'seen-by-server': {
      title: 'Tautan menyebut halamannya di tempat server melihatnya',
      summary: 'Tidak ada penyebut halaman yang mengikuti # dalam tautan.',
    },
    'after-hash': {
      title: 'Tampilan disebut setelah #, yang tidak dilihat server mana pun',
      summary:
        '{route} tinggal di peramban: {app} meminta {url} dan menampilkan kartu halaman itu. Setiap tautan yang hanya berbeda setelah # punya kartu yang sama ini.',
    },
  },
  fixes: {
    'use-a-path':
      'Sebut halaman di jalur atau kueri tautan, dan biarkan server mengirim tag-nya di alamat itu.',
  },
})
