/** The words of the check on the page's character set. */
import type { charsetDeclared as check } from '../../../../judge/checks/page/charset-declared'
import { checkWords } from '../../../typed'

export const charsetDeclared = checkWords<typeof check>()({
  name: 'Set karakter',
  marketer:
    'Halaman harus mengatakan dalam karakter apa ia ditulis. Jika tidak, aksen, emoji, dan aksara lain menjadi karakter seperti Ã©.',
  developer:
    'Set karakter diambil dari header Content-Type, kalau tidak dari tag meta, kalau tidak UTF-8 diandaikan. Header dan tag meta harus sepakat, labelnya harus dikenal, dan bitanya harus sah di dalamnya.',
  howToFix: [
    'Simpan dan kirim halaman sebagai UTF-8, dan taruh <meta charset="utf-8"> paling awal di head.',
    'nginx: charset utf-8;. Apache: AddDefaultCharset UTF-8. PHP: header("Content-Type: text/html; charset=utf-8"). Next.js, Shopify, dan WordPress melakukannya secara bawaan.',
    'WordPress dengan Ã© di pos lama: basis data dikonversi dua kali. Perbaiki dengan alat yang membaca latin1 dan menulis utf8mb4, setelah mencadangkan.',
    'Karakter rusak hanya di tag biasanya dari berkas templat: simpan sebagai UTF-8 tanpa BOM. Atau dari string yang dikodekan dua kali sebelum dicetak.',
  ],
  outcomes: {
    'garbled-twice': {
      title: '{field, select, title {Judul} other {Deskripsi}} rusak',
      summary:
        'Kartu akan menampilkan “{seen}” alih-alih “{meant}”. {conflict, select, none {Karakter halaman dinyatakan atau disimpan salah.} stated {Header mengatakan {header}, halaman mengatakan {page}.} believed {Header mengatakan {header}, halaman mengatakan {page}. {app} memercayai header.} valid {Header mengatakan {header}, halaman mengatakan {page}. {app} memercayai header, tetapi bitanya hanya sah sebagai {valid}.} other {Header mengatakan {header}, halaman mengatakan {page}. {app} memercayai header, tetapi bitanya hanya sah sebagai {valid}: dibaca begitu, judulnya “{title}”.}}',
      detail: 'Bita UTF-8 dibaca sebagai windows-1252, dan disimpan atau dikirim sekali lagi sebagai UTF-8.',
    },
    'garbled-bytes': {
      title: '{field, select, title {Judul} other {Deskripsi}} rusak',
      summary:
        'Kartu akan menampilkan “{seen}”. {conflict, select, none {Karakter halaman dinyatakan atau disimpan salah.} stated {Header mengatakan {header}, halaman mengatakan {page}.} believed {Header mengatakan {header}, halaman mengatakan {page}. {app} memercayai header.} valid {Header mengatakan {header}, halaman mengatakan {page}. {app} memercayai header, tetapi bitanya hanya sah sebagai {valid}.} other {Header mengatakan {header}, halaman mengatakan {page}. {app} memercayai header, tetapi bitanya hanya sah sebagai {valid}: dibaca begitu, judulnya “{title}”.}}',
      detail: 'Bitanya bukan {used} yang sah, jadi diganti dengan U+FFFD.',
    },
    'unknown-label': {
      title: 'Set karakter yang dinyatakan tidak dikenal',
      summary:
        'Aplikasi tidak mengenal set karakter bernama “{label}”, jadi {used} dipakai. Aplikasi lain mungkin memilih yang berbeda.',
    },
    'header-and-page-differ': {
      title: 'Header dan halaman menyebut set karakter berbeda',
      summary:
        'Header mengatakan {header}, halaman mengatakan {page}. {conflict, select, believed {{app} memercayai header; pembaca lain mungkin tidak.} valid {{app} memercayai header, tetapi bitanya hanya sah sebagai {valid}.} titled {{app} memercayai header, tetapi bitanya hanya sah sebagai {valid}: dibaca begitu, judulnya “{title}”.} other {Pembaca lain mungkin memilih yang berbeda.}}',
    },
    'broken-characters': {
      title: 'Beberapa karakter halaman rusak',
      summary: 'Sebagian halaman bukan {used} yang sah. Judul dan deskripsi tiba utuh.',
    },
    'not-declared': {
      title: 'Halaman tidak menyebut set karakternya',
      summary:
        '{app} mengandaikan UTF-8, dan halaman terbaca baik begitu. Pembaca lain mungkin menebak berbeda.',
    },
    declared: {
      title: 'Set karakter dinyatakan',
      summary:
        'Halaman dibaca sebagai {used}, menurut {from, select, bom {byte order mark-nya} meta {tag meta-nya} other {header}}.',
    },
  },
  fixes: {
    'send-as-utf8': 'Kirim halaman sebagai UTF-8 dan nyatakan, paling awal di head:',
    'declare-utf8': 'Nyatakan UTF-8:',
    'say-the-same':
      'Buat header dan halaman mengatakan hal sama. Jika halaman UTF-8, kirim header “Content-Type: text/html; charset=utf-8” dan tag ini:',
    'save-as-utf8': 'Simpan sumber halaman dan datanya sebagai UTF-8, dan nyatakan:',
    'declare-first': 'Nyatakan, paling awal di head:',
    'let-both-agree':
      'Buat header mengatakan {encoding}, seperti halaman; atau simpan halaman sebagai UTF-8 dan buat keduanya mengatakan utf-8. Yang pertama, sebagai header:',
  },
})
