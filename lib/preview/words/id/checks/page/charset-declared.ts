/** The words of the check on the page's character set. */
import type { charsetDeclared as check } from '../../../../judge/checks/page/charset-declared'
import { checkWords } from '../../../typed'

export const charsetDeclared = checkWords<typeof check>()({
  name: 'Set karakter',
  marketer:
    'Halaman harus menyatakan dengan set karakter apa isinya ditulis. Jika tidak, huruf beraksen, emoji, dan aksara lain berubah menjadi karakter seperti Ã©.',
  developer:
    'Set karakter diambil dari header Content-Type, jika tidak ada dari tag meta, dan jika tidak ada juga dianggap UTF-8. Header dan tag meta harus sama, labelnya harus dikenal, dan byte-nya harus valid di dalamnya.',
  howToFix: [
    'Simpan dan kirim halaman sebagai UTF-8, lalu tempatkan <meta charset="utf-8"> paling awal di head.',
    'nginx: charset utf-8;. Apache: AddDefaultCharset UTF-8. PHP: header("Content-Type: text/html; charset=utf-8"). Next.js, Shopify, dan WordPress melakukannya secara bawaan.',
    'WordPress dengan Ã© di tulisan lama: databasenya dikonversi dua kali. Perbaiki dengan alat yang membaca latin1 dan menulis utf8mb4, setelah membuat cadangan.',
    'Karakter rusak yang hanya ada di tag biasanya berasal dari file template: simpan sebagai UTF-8 tanpa BOM. Bisa juga dari string yang dienkode dua kali sebelum ditulis.',
  ],
  outcomes: {
    'garbled-twice': {
      title: 'Karakter {field, select, title {judul} other {deskripsi}} rusak',
      summary:
        'Kartu akan menampilkan “{seen}”, bukan “{meant}”. {conflict, select, none {Karakter halaman keliru dinyatakan atau disimpan.} stated {Header menyebut {header}, halaman menyebut {page}.} believed {Header menyebut {header}, halaman menyebut {page}. {app} memercayai header.} valid {Header menyebut {header}, halaman menyebut {page}. {app} memercayai header, tetapi byte-nya hanya valid sebagai {valid}.} other {Header menyebut {header}, halaman menyebut {page}. {app} memercayai header, tetapi byte-nya hanya valid sebagai {valid}: jika dibaca begitu, judulnya “{title}”.}}',
      detail: 'Byte UTF-8 dibaca sebagai windows-1252, lalu disimpan atau dikirim sekali lagi sebagai UTF-8.',
    },
    'garbled-bytes': {
      title: 'Karakter {field, select, title {judul} other {deskripsi}} rusak',
      summary:
        'Kartu akan menampilkan “{seen}”. {conflict, select, none {Karakter halaman keliru dinyatakan atau disimpan.} stated {Header menyebut {header}, halaman menyebut {page}.} believed {Header menyebut {header}, halaman menyebut {page}. {app} memercayai header.} valid {Header menyebut {header}, halaman menyebut {page}. {app} memercayai header, tetapi byte-nya hanya valid sebagai {valid}.} other {Header menyebut {header}, halaman menyebut {page}. {app} memercayai header, tetapi byte-nya hanya valid sebagai {valid}: jika dibaca begitu, judulnya “{title}”.}}',
      detail: 'Byte-nya bukan {used} yang valid, jadi diganti dengan U+FFFD.',
    },
    'unknown-label': {
      title: 'Set karakter yang dinyatakan tidak dikenal',
      summary:
        'Klien tidak mengenal set karakter bernama “{label}”, jadi {used} yang dipakai. Klien lain bisa memilih yang berbeda.',
    },
    'header-and-page-differ': {
      title: 'Header dan halaman menyebut set karakter yang berbeda',
      summary:
        'Header menyebut {header}, halaman menyebut {page}. {conflict, select, believed {{app} memercayai header; pembaca lain mungkin tidak.} valid {{app} memercayai header, tetapi byte-nya hanya valid sebagai {valid}.} titled {{app} memercayai header, tetapi byte-nya hanya valid sebagai {valid}: jika dibaca begitu, judulnya “{title}”.} other {Pembaca lain bisa memilih yang berbeda.}}',
    },
    'broken-characters': {
      title: 'Sebagian karakter halaman rusak',
      summary: 'Sebagian halaman bukan {used} yang valid. Judul dan deskripsi sampai dengan utuh.',
    },
    'not-declared': {
      title: 'Halaman tidak menyebut set karakternya',
      summary:
        '{app} menganggapnya UTF-8, dan halamannya terbaca dengan baik. Pembaca lain bisa menebak yang berbeda.',
    },
    declared: {
      title: 'Set karakter sudah dinyatakan',
      summary:
        'Halaman dibaca sebagai {used}, menurut {from, select, bom {byte order mark-nya} meta {tag meta-nya} other {header}}.',
    },
  },
  fixes: {
    'send-as-utf8': 'Kirim halaman sebagai UTF-8 dan nyatakan, paling awal di head:',
    'declare-utf8': 'Nyatakan UTF-8:',
    'say-the-same':
      'Samakan header dan halaman. Jika halamannya UTF-8, kirim header “Content-Type: text/html; charset=utf-8” dan tag ini:',
    'save-as-utf8': 'Simpan kode sumber halaman dan datanya sebagai UTF-8, lalu nyatakan:',
    'declare-first': 'Nyatakan, paling awal di head:',
    'let-both-agree':
      'Atur agar header menyebut {encoding}, seperti halamannya; atau simpan halaman sebagai UTF-8 dan atur agar keduanya menyebut utf-8. Pilihan pertama, sebagai header:',
  },
})
