/** The words of the check on what ends a head early. */
import type { headWhole as check } from '../../../../judge/checks/page/head-whole'
import { checkWords } from '../../../typed'

export const headWhole = checkWords<typeof check>()({
  name: 'Akhir head',
  marketer:
    'Sesuatu yang seharusnya berada di bagian halaman yang terlihat ada di depan tag pratinjau. Akibatnya, sebagian program tidak lagi melihat tag itu.',
  developer:
    'Parser HTML mengakhiri head di elemen pertama yang seharusnya berada di body (iframe, img, div, p, body pembuka), lalu menempatkan semua yang mengikutinya di body, di mana pun </head> ditulis. Klien yang mencari tag di antara <head> dan </head> secara harfiah tetap menemukannya; klien yang membaca head hasil parsing tidak.',
  howToFix: [
    'Pindahkan elemen itu ke setelah <body>, atau tempatkan tag sebelum elemen itu.',
    'Tag manager: bagian noscript dengan iframe seharusnya tepat setelah <body>; hanya skripnya yang ditempatkan di head.',
    'Template dan plugin: cari potongan kode yang dicetak sebelum <head> atau di kolom “header scripts”.',
  ],
  outcomes: {
    whole: {
      title: 'Tidak ada yang mengakhiri head sebelum tag',
      summary: 'Semua pembaca menemukan tag di head.',
    },
    'begins-twice': {
      title: 'Halaman dimulai dua kali, dan tag-nya tetap dibaca',
      summary:
        '<{element}> kedua ada di baris {line, number}: templat menaruh seluruh halaman ke head halaman lain. Setiap pembaca melewatinya dan mengambil tag keduanya, jadi kartu tidak dirugikan.',
    },
    'head-not-read-whole': {
      title: 'Head tidak dapat dibaca seluruhnya',
      summary:
        'Pembacaan berhenti lebih awal karena head bersarang terlalu dalam atau memuat terlalu banyak tag.',
    },
    'ended-after-the-card': {
      title: 'Head berakhir lebih awal, setelah tag kartu',
      summary:
        'Bagi pembaca yang mengurai halaman, <{element}> mengakhiri head di baris {line, number}. Semua yang membentuk kartu ada sebelumnya; hanya {keys} {count, plural, other {yang ada}} setelahnya, dan tidak ada bagian kartu yang bergantung {count, plural, other {padanya}}.',
    },
    'ended-early': {
      title: '<{element}> mengakhiri head sebelum tag',
      summary:
        'Bagi pembaca yang mengurai halaman, head berakhir di baris {line, number}, sehingga {keys} {count, plural, other {ada}} di body. {app} di {clients} mencari tag di antara <head> dan </head> dan {count, plural, other {membacanya}} (menurut pengamatan); ponsel dan platform lain mungkin tidak.',
    },
  },
  fixes: { 'move-element': 'Pindahkan <{element}> ke body, atau tempatkan tag kartu di depannya.' },
})
